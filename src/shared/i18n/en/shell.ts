export const shell = {
  skipToWork: 'Skip to the work area',
  places: 'Places',
  place: {
    consultation: 'Consultation',
    insights: 'Insights',
    planner: 'Planner',
    checker: 'Checker',
    dashboard: 'Dashboard',
    profile: 'Profile',
    settings: 'Settings',
    admin: 'Admin',
  },
  list: {
    collapse: 'Collapse the list',
    expand: 'Show the list',
    resize: 'Change the width of the list',
  },
  panel: {
    close: 'Close the side panel',
    resize: 'Change the width of the side panel',
  },
  person: 'Your account',
} as const;
