import { create } from 'zustand';

type Editing = { readonly turnId: string | null; readonly text: string };

/** The question that is being edited, and its text: kept here so that it outlives its row being scrolled away. */
export const useEditing = create<Editing>()(() => ({ turnId: null, text: '' }));

export function startEditing(turnId: string, text: string): void {
  useEditing.setState({ turnId, text });
}

export function changeEdited(text: string): void {
  useEditing.setState({ text });
}

export function stopEditing(): void {
  useEditing.setState({ turnId: null, text: '' });
}
