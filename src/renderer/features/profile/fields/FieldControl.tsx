import type { FieldSpec, FieldValue } from '../model/fields.ts';
import type { FieldProblem } from '../model/validate.ts';
import { ChipsField } from './ChipsField.tsx';
import { ListField } from './ListField.tsx';
import { NotesField, NumberInputField, SwitchField, TextInputField } from './PlainFields.tsx';
import { ScaleField } from './ScaleField.tsx';
import { ChoiceSelect, TimezoneSelect } from './SelectFields.tsx';

export type FieldProps = {
  readonly field: FieldSpec;
  readonly value: FieldValue;
  readonly onChange: (value: FieldValue) => void;
  readonly problem: FieldProblem | undefined;
  /** True where the field counts towards completion and is empty. */
  readonly missing: boolean;
};

/** More members than this are a list that opens; fewer lie open. */
const mostChips = 7;

/** The control of one field. */
export function FieldControl(props: FieldProps) {
  const { field } = props;
  switch (field.kind) {
    case 'text':
      return <TextInputField {...props} field={field} />;
    case 'notes':
      return <NotesField {...props} field={field} />;
    case 'number':
      return <NumberInputField {...props} field={field} />;
    case 'timezone':
      return <TimezoneSelect {...props} />;
    case 'choice':
      return field.members.length > mostChips ? (
        <ChoiceSelect {...props} field={field} />
      ) : (
        <ChipsField {...props} field={field} />
      );
    case 'choices':
      return <ChipsField {...props} field={field} />;
    case 'list':
      return <ListField {...props} field={field} />;
    case 'scale':
      return <ScaleField {...props} field={field} />;
    case 'switch':
      return <SwitchField {...props} />;
  }
}
