import { useId } from 'react';
import { useVocabulary } from '#renderer/app/i18n/use-vocabulary.ts';
import type { FieldSpec } from '../model/fields.ts';
import classes from '../profile.module.css';
import type { FieldProps } from './FieldControl.tsx';
import { Group } from './Group.tsx';

type ChipsFieldProps = FieldProps & {
  readonly field: Extract<FieldSpec, { kind: 'choice' | 'choices' }>;
};

/** Members of a vocabulary lying open: radio buttons for one (the chosen one again takes it back), check boxes for several. */
export function ChipsField({ field, value, onChange, problem, missing }: ChipsFieldProps) {
  const word = useVocabulary();
  const name = useId();
  const isMany = field.kind === 'choices';
  const chosen = Array.isArray(value) ? value : [];
  const isChosen = (member: string) => (isMany ? chosen.includes(member) : value === member);
  const toggle = (member: string) => {
    if (!isMany) return onChange(value === member ? null : member);
    // In the vocabulary's order, so that choosing in another order is no change.
    onChange(field.members.filter((each) => (each === member ? !isChosen(each) : isChosen(each))));
  };
  return (
    <Group name={field.name} problem={problem} missing={missing}>
      <div className={classes.chips}>
        {field.members.map((member) => (
          <label key={member} className={classes.chip}>
            <input
              type={isMany ? 'checkbox' : 'radio'}
              className="visually-hidden"
              name={name}
              checked={isChosen(member)}
              onChange={() => toggle(member)}
              onClick={() => {
                if (!isMany && value === member) toggle(member);
              }}
            />
            {word(field.list, member)}
          </label>
        ))}
      </div>
    </Group>
  );
}
