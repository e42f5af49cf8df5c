// Inlined by the build as data: URLs: a printed page loads nothing, and the built app needs no packages.
import arabic400 from '@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-400-normal.woff2?inline';
import arabic700 from '@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-700-normal.woff2?inline';
import latin400 from '@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-latin-400-normal.woff2?inline';
import latin700 from '@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-latin-700-normal.woff2?inline';

/** The ranges that the subsets of the package cover (its unicode.json), Arabic and Latin. */
const arabicRange =
  'U+0600-06FF, U+0750-077F, U+0870-088E, U+0890-0891, U+0897-08E1, U+08E3-08FF, U+200C-200E, U+2010-2011, U+204F, U+2E41, U+FB50-FDFF, U+FE70-FE74, U+FE76-FEFC';
const latinRange =
  'U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+0304, U+0308, U+0329, U+2000-206F, U+20AC, U+2122, U+2191, U+2193, U+2212, U+2215, U+FEFF, U+FFFD';

const face = (url: string, weight: number, range: string) =>
  `@font-face{font-family:"IBM Plex Sans Arabic";font-style:normal;font-weight:${weight};src:url(${url}) format("woff2");unicode-range:${range}}`;

/** IBM Plex Sans Arabic, regular and bold, as CSS with the fonts inside. */
export const fontFaces = [
  face(latin400, 400, latinRange),
  face(latin700, 700, latinRange),
  face(arabic400, 400, arabicRange),
  face(arabic700, 700, arabicRange),
].join('\n');
