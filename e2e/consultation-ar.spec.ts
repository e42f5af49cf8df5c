import { consult } from './consultation.ts';
import { test } from './test.ts';

test('a consultation in Arabic is answered with sources and is still there after a restart', async ({
  launch,
}) => {
  await consult(launch, {
    language: 'ar',
    city: 'جدة',
    industry: 'المطاعم والمقاهي',
    question: 'ابغى أخطط حملة رمضان لمقهى في جدة',
    subject: /رمضان/,
  });
});
