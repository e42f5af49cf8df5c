/** Groups of words that several rules share; `|` parts them. */
export const when = `متى | امتى | موعد | تاريخ | كم باقي | كم بقي | باقي كم | وقت | when | what date | dates of |
  how long until | how many days | how far ahead | how early`;
export const want = `ابغى | ابي | ابغا | نبي | نبغى | اريد | احتاج | ودي | سو | سوي | سوي لي | جهز | جهزي | اعطني |
  عطني | اقترح | ساعدني | صمم | ابني | ضع لي | want | need | make | build | create | prepare |
  draft | give me | help me | suggest | design | propose`;
export const prepare = `استعد | نستعد | اجهز | نجهز | اتجهز | التحضير | التجهيز | استعداد | prepare | get ready |
  ready for | preparing`;
export const advertise = `اعلن | نعلن | اعلان | اعلانات | انشر | ننشر | اسوق | نسوق | تسويق | advertise | ads | promote |
  post | marketing`;
export const allowed = `ممنوع | مسموح | يجوز | نقدر نستخدم | اقدر استخدم | ينفع استخدم | هل يحق | يسمح | allowed |
  can i use | can we use | prohibited | banned | legal | illegal | permitted | forbidden`;
export const howMuch = 'كم | بكم | نسبة | نسب | عدد | how many | how much | share | percentage | number of';
export const look = `حلل | تحليل | راجع | قيم | تقييم | شوف | افحص | رايك | analyse | analyze | analysis | review |
  audit | check | evaluate | look at`;
