import type { Phrases } from '../type.ts';

const notAdvertised = (what: string) => (mark: string) =>
  `**Do not advertise ${what}**: it is among what is not advertised in Saudi Arabia${mark}. This is what governs advertising in general.`;

export const sensitive: Phrases['sensitive'] = {
  alcohol: notAdvertised('alcohol or anything that imitates it'),
  gambling: notAdvertised('gambling, betting or paid draws'),
  pork: notAdvertised('pork'),
  tobacco: notAdvertised('tobacco, shisha or vapes'),
  flag: (mark) =>
    `**Do not use the flag, the emblem or pictures of leaders in commercial advertising**${mark}. Use national colours and motifs instead, and check the following.`,
  religious_text: (mark) =>
    `**Keep Qur’anic verses, prayers and religious symbols out of commercial material**${mark}, and greet with the set phrases. The details follow.`,
  discounts: (mark) =>
    `**Yes: get the licence before you announce the discount**${mark}, and show the price before and after. These are the other requirements.`,
  children: (mark) =>
    `**Do not use children in ads by individuals and influencers**${mark}. The details follow.`,
  comparison: (mark) =>
    `**Do not name a rival or belittle one**${mark}; compare with your own earlier product or with a documented, unnamed average.`,
};
