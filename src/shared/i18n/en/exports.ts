/** An exported conversation: a document that is read outside the app. */
export const exports = {
  untitled: 'Untitled conversation',
  begun: 'Begun',
  exported: 'A conversation exported from Morvo',
  speaker: { user: 'Question', assistant: 'Morvo’s answer', system: 'Note' },
  sources: 'Sources',
  kind: {
    playbook: 'Morvo playbook',
    web: 'Web page',
    figure: 'Computed figure',
    user: 'From you',
  },
  period: 'Period: {{period}}',
  confidence: {
    A: 'Confidence A: official source',
    B: 'Confidence B: trade source',
    C: 'Confidence C: to be confirmed',
  },
  stale: 'due for review',
  ended: {
    stopped: 'This answer was stopped before it was complete.',
    interrupted: 'This answer was cut off because the app closed while it was being written.',
    failed: 'This answer was not completed.',
  },
  image: 'Image: {{name}}',
  empty: 'This conversation has no messages.',
} as const;
