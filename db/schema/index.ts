export * from './analytics.ts';
export * from './conversations.ts';
export * from './governance.ts';
export * from './insights.ts';
export * from './tenancy.ts';
export * from './users.ts';
