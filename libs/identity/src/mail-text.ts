/** A mail's words. `link` is a whole address. */
interface Words {
  subject: string;
  text: (values: { name: string; link: string }) => string;
}

const words: Record<string, Record<string, Words>> = {
  'confirm-email': {
    en: {
      subject: 'Confirm your address',
      text: ({ name, link }) =>
        `${name},\n\nopen this link to confirm your address on Plenary. It is valid for three days.\n\n${link}\n\nIf you did not register, ignore this message.\n`,
    },
    ar: {
      subject: 'تأكيد عنوان بريدك',
      text: ({ name, link }) =>
        `${name}،\n\nافتح هذا الرابط لتأكيد عنوان بريدك في Plenary. الرابط صالح لثلاثة أيام.\n\n${link}\n\nإذا لم تكن قد سجّلت، فتجاهل هذه الرسالة.\n`,
    },
    zh: {
      subject: '确认您的邮箱地址',
      text: ({ name, link }) =>
        `${name}：\n\n请打开以下链接，确认您在 Plenary 的邮箱地址。链接三天内有效。\n\n${link}\n\n如果您没有注册，请忽略此邮件。\n`,
    },
  },
  'reset-password': {
    en: {
      subject: 'Set a new password',
      text: ({ name, link }) =>
        `${name},\n\nopen this link to set a new password on Plenary. It is valid for two hours and works once.\n\n${link}\n\nIf you did not ask for it, ignore this message: your password stays as it is.\n`,
    },
    ar: {
      subject: 'تعيين كلمة مرور جديدة',
      text: ({ name, link }) =>
        `${name}،\n\nافتح هذا الرابط لتعيين كلمة مرور جديدة في Plenary. الرابط صالح لساعتين ولمرة واحدة.\n\n${link}\n\nإذا لم تطلب ذلك، فتجاهل هذه الرسالة: ستبقى كلمة مرورك كما هي.\n`,
    },
    zh: {
      subject: '设置新密码',
      text: ({ name, link }) =>
        `${name}：\n\n请打开以下链接，为您的 Plenary 账户设置新密码。链接两小时内有效，只能使用一次。\n\n${link}\n\n如果您没有提出此请求，请忽略此邮件，您的密码不会改变。\n`,
    },
  },
  'comment-hidden': {
    en: {
      subject: 'A moderator has hidden your comment',
      text: ({ name, link }) =>
        `${name},\n\na moderator has hidden a comment of yours. Only you and the moderators can read it now. Which rule applies and why stands beside it:\n\n${link}\n`,
    },
    ar: {
      subject: 'أخفى أحد المشرفين تعليقك',
      text: ({ name, link }) =>
        `${name}،\n\nأخفى أحد المشرفين تعليقًا لك. لا يقرؤه الآن إلا أنت والمشرفون. تجد القاعدة المطبّقة والسبب بجانب التعليق:\n\n${link}\n`,
    },
    zh: {
      subject: '您的评论已被管理员隐藏',
      text: ({ name, link }) =>
        `${name}：\n\n管理员隐藏了您的一条评论，目前只有您和管理员可以看到。所依据的规则和理由列在该评论旁：\n\n${link}\n`,
    },
  },
  'comment-restored': {
    en: {
      subject: 'Your comment can be read again',
      text: ({ name, link }) =>
        `${name},\n\na moderator has restored a comment of yours that was hidden. Everybody can read it again:\n\n${link}\n`,
    },
    ar: {
      subject: 'أصبح تعليقك مقروءًا من جديد',
      text: ({ name, link }) =>
        `${name}،\n\nأعاد أحد المشرفين تعليقًا لك كان مخفيًّا. يستطيع الجميع قراءته من جديد:\n\n${link}\n`,
    },
    zh: {
      subject: '您的评论已恢复显示',
      text: ({ name, link }) => `${name}：\n\n管理员恢复了您此前被隐藏的一条评论，现在所有人都可以看到：\n\n${link}\n`,
    },
  },
};

/** Subject and text of a mail in the reader's language, English where there is none. Throws for an unknown template. */
export function mailText(template: string, locale: string, values: { name: string; link: string }) {
  const chosen = words[template]?.[locale] ?? words[template]?.en;
  if (!chosen) throw new RangeError(`There is no mail named ${template}.`);
  return { subject: chosen.subject, text: chosen.text(values) };
}
