import { consult } from './consultation.ts';
import { test } from './test.ts';

test('a consultation in English is answered with sources and is still there after a restart', async ({
  launch,
}) => {
  await consult(launch, {
    language: 'en',
    city: 'Jeddah',
    industry: 'Retail',
    question: 'I want to plan a Ramadan campaign for a cafe in Jeddah',
    subject: /Ramadan/,
  });
});
