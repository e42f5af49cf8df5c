/** Names the panes of the consultation. */
export const consultationPanes = 'consultation';
