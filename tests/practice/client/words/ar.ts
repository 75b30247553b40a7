import { en } from "./en.ts";
import { ago, type Words } from "./words.ts";

/** Direction marks as LinkedIn puts around badges on pages that run from right to left. */
const badge = (text: string) => `\u200f${text}\u200e`;

/**
 * Arabic, all of it this site's own rendering, and what is missing stays English. The extension has
 * no table for it, by design: here only structure can tell.
 */
export const ar: Words = {
  ...en,
  tag: "ar",
  direction: "rtl",
  about: "نبذة",
  experience: "الخبرة",
  education: "التعليم",
  connect: "تواصل",
  inviteToConnect: (name) => `دعوة \u200e${name}\u200f للتواصل`,
  message: "رسالة",
  more: "المزيد",
  follow: "متابعة",
  following: "تتابعه",
  followName: (name) => `متابعة \u200e${name}\u200f`,
  pending: "معلق",
  pendingLabel: (name) => `معلق، انقر لسحب الدعوة المرسلة إلى \u200e${name}\u200f`,
  accept: "قبول",
  ignore: "تجاهل",
  acceptLabel: (name) => `قبول دعوة \u200e${name}\u200f`,
  ignoreLabel: (name) => `تجاهل دعوة \u200e${name}\u200f`,
  removeConnection: "إزالة الزميل",
  degree: { "1st": badge("الأولى"), "2nd": badge("الثانية"), "3rd+": badge("الثالثة+") },
  addNoteQuestion: "هل تريد إضافة ملاحظة؟",
  personalize: ["خصص دعوتك إلى ", " بإضافة ملاحظة."],
  addNote: "إضافة ملاحظة",
  sendWithoutNote: "إرسال بدون ملاحظة",
  addNoteHeading: "إضافة ملاحظة إلى دعوتك",
  notesRemaining: (count) => `تبقى ${count} دعوات مخصصة هذا الشهر.`,
  limitLabel: "الحد الأقصى 300 حرف.",
  placeholder: "مثال: نعرف بعضنا من…",
  cancel: "إلغاء",
  cancelNote: "إلغاء إضافة ملاحظة",
  send: "إرسال",
  sendInvitation: "إرسال الدعوة",
  dismiss: "إغلاق",
  emailText: "للتأكد من معرفة هذا العضو بك، أدخل بريده الإلكتروني.",
  emailLabel: "البريد الإلكتروني",
  howDoYouKnow: (name) => `كيف تعرف ${name}؟`,
  notice: {
    "weekly-limit": { heading: "بلغت الحد الأسبوعي", text: "حاول الأسبوع القادم." },
    "approaching-limit": { heading: "تقترب من الحد", text: "اختر بعناية." },
    "growing-network": { heading: "شبكتك تنمو", text: "ادع من تعرفهم." },
  },
  gotIt: "حسنًا",
  upsellHeading: "دعوات مخصصة بلا حدود مع Premium",
  upsellText: "نفدت ملاحظاتك المجانية.",
  tryPremium: "جرب Premium",
  sentToast: (name) => `تم إرسال الدعوة إلى \u200e${name}\u200f`,
  refusal: {
    "cannot-resend-yet": (name) => `لم ترسل الدعوة إلى ${name}. انتظر 3 أسابيع.`,
    "something-wrong": () => "حدث خطأ.",
    "already-pending": (name) => `تعذر التواصل مع ${name}`,
  },
  sentAgo: (age) => `أرسلت ${ago(age, "ar")}`,
  withdraw: "سحب",
  withdrawLabel: (name) => `سحب الدعوة المرسلة إلى \u200e${name}\u200f`,
};
