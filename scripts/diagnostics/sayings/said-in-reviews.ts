import { balancedWordings } from '../wording/part-names.ts';

const KEPT_ELSEWHERE = {
  fa: 'اگر صفحه جای دیگری نگه داشته شده است، مثلاً در یکی از بایگانی‌های وب، آن نشانی را در provenance.url بنویسید؛ وگرنه در waivers بنویسید که از میان رفته است.',
  en: 'Where the page is kept elsewhere, such as in an archive of the web, write that address into provenance.url; else say in waivers that it is gone.',
} as const;

const REMOVE_WAIVER = {
  fa: 'مدخل را بردارید، یا کد، بند یا واژه‌هایش را درست کنید.',
  en: 'Remove the entry, or correct its code, segment or words.',
} as const;

const ALIASES = 'aliases: { fa: [{name}] }';
const NEAR_NAMES = {
  fa: 'نام «{name}» ({id}) تقریباً همان «{other}» ({otherId}) است',
  en: 'The name «{name}» ({id}) is nearly «{other}» ({otherId})',
} as const;

const UNKNOWN = { fa: 'از این متن معلوم نیست: {unknown}', en: 'Unknown of this text: {unknown}' } as const;
const PROVENANCE = 'provenance: { {keys} }';
const RIGHTS = 'rights: { text: { fa: …, en: … } }';

/** What `npm run check` says beside what ingest does: what is left open, twice there, or not to be reached. */
export const SAID_IN_REVIEWS = balancedWordings({
  nearName: {
    code: 'GA110',
    same: { line: ALIASES },
    fa: {
      message: NEAR_NAMES.fa,
      mend: 'اگر دو نفرند، در waivers از این پیام بگذرید. اگر یک نفرند، این را در یک مدخل از seeds/people.yaml بنویسید:\n{line}',
    },
    en: {
      message: NEAR_NAMES.en,
      mend: 'Where they are one person, write one entry in seeds/people.yaml: {line}; where they are two, waive it.',
    },
  },
  nearKnownName: {
    code: 'GA110',
    same: { line: ALIASES },
    fa: {
      message: NEAR_NAMES.fa,
      mend: 'اگر دو نفرند، در waivers از این پیام بگذرید. اگر یک نفرند، این را در seeds/people.yaml زیر {otherId} بنویسید:\n{line}',
    },
    en: {
      message: NEAR_NAMES.en,
      mend: 'Where they are one person, write under {otherId} in seeds/people.yaml: {line}; where they are two, waive it.',
    },
  },
  withoutEnglish: {
    code: 'GA111',
    same: { line: '{key}: { fa: {fa}, en: … }' },
    fa: { message: '{what} انگلیسی ندارد: «{text}»', mend: 'انگلیسی را کنار فارسی بیفزایید:\n{line}' },
    en: { message: '{what} has no English: «{text}»', mend: 'Add it beside the Persian: {line}' },
  },
  noOccasion: {
    code: 'GA112',
    same: {
      line: 'occasions: [{ id: …, begins: {begins}, title: { fa: …, en: … }, date: { edtf: …, status: stated } }]',
    },
    fa: {
      message: 'از مناسبتی نام برده نشده است و از این رو تاریخی معلوم نیست',
      mend: 'اگر معلوم است، در {file} بنویسید:\n{line}',
    },
    en: {
      message: 'No occasion is named, and so no date is known',
      mend: 'Where it is known, write into {file}: {line}',
    },
  },
  occasionUndated: {
    code: 'GA112',
    same: { line: 'date: { edtf: …, status: stated }' },
    fa: {
      message: 'تاریخ {id} معلوم نیست',
      mend: 'اگر معلوم است، آن را در {file} در مدخل {id} بنویسید:\n{line}',
    },
    en: {
      message: 'The date of {id} is unknown',
      mend: 'Where it is known, write it to the entry of {id} in {file}: {line}',
    },
  },
  unsourced: {
    code: 'GA113',
    same: { line: PROVENANCE },
    fa: { message: UNKNOWN.fa, mend: 'اگر معلوم است، در {file} بنویسید:\n{line}' },
    en: { message: UNKNOWN.en, mend: 'Where they are known, write them into {file}: {line}' },
  },
  rightsUnknown: {
    code: 'GA113',
    same: { line: RIGHTS },
    fa: { message: UNKNOWN.fa, mend: 'اگر معلوم است، در {file} بنویسید:\n{line}' },
    en: { message: UNKNOWN.en, mend: 'Where they are known, write them into {file}: {line}' },
  },
  unsourcedWithRights: {
    code: 'GA113',
    same: { line: PROVENANCE, rights: RIGHTS },
    fa: { message: UNKNOWN.fa, mend: 'اگر معلوم است، در {file} بنویسید:\n{line}\n{rights}' },
    en: { message: UNKNOWN.en, mend: 'Where they are known, write them into {file}: {line} and {rights}' },
  },
  nearText: {
    code: 'GA114',
    fa: {
      message: '{percent}٪ این متن واژه به واژه در «{other}» ({file}) هم هست',
      mend: 'اگر یک متن دو بار آمده است، یکی را بردارید (seeds/README.md می‌گوید چگونه)؛ اگر هر دو باید بماند، در waivers از این پیام بگذرید.',
    },
    en: {
      message: '{percent} % of this text stand in "{other}" ({file}), too, word for word',
      mend: 'Where it was taken in twice, withdraw one of the two (seeds/README.md tells how); where both are to be kept, waive it.',
    },
  },
  waiverOfNoCode: {
    code: 'GA115',
    fa: { message: 'مدخل waivers برای {code}{where} از چیزی نمی‌گذرد: چنین کدی نیست', mend: REMOVE_WAIVER.fa },
    en: {
      message: 'Nothing is waived by the waiver of {code}{where}: there is no such code',
      mend: REMOVE_WAIVER.en,
    },
  },
  waiverOfError: {
    code: 'GA115',
    fa: {
      message: 'مدخل waivers برای {code}{where} از چیزی نمی‌گذرد: این خطاست و خطا را باید درست کرد',
      mend: REMOVE_WAIVER.fa,
    },
    en: {
      message:
        'Nothing is waived by the waiver of {code}{where}: it is an error, which is mended and not waived',
      mend: REMOVE_WAIVER.en,
    },
  },
  waiverOfNothing: {
    code: 'GA115',
    fa: {
      message: 'مدخل waivers برای {code}{where} از چیزی نمی‌گذرد: چنین پیامی داده نمی‌شود',
      mend: REMOVE_WAIVER.fa,
    },
    en: {
      message: 'Nothing is waived by the waiver of {code}{where}: no such message is given',
      mend: REMOVE_WAIVER.en,
    },
  },
  overlookedSpeech: {
    code: 'GA116',
    same: {
      statement: 'decisions: [{segment: {id}, kind: statement, speaker: …, reason: …}]',
      narrative: '{segment: {id}, kind: narrative, reason: …}',
    },
    fa: {
      message: '{id} به گفته می‌ماند، چون {why}، و گفته شمرده نشده است: «{words}»',
      mend: 'اگر کسی آن را می‌گوید، در {file} بنویسید:\n{statement}\nاگر نه، همان جا بنویسید:\n{narrative}',
    },
    en: {
      message: '{id} looks like speech, for {why}, and is none: «{words}»',
      mend: 'If somebody says it, write into {file}: {statement}; if not, {narrative}.',
    },
  },
  linkGone: {
    code: 'GA120',
    fa: {
      message: 'میزبان {url} پاسخ {status} می‌دهد: دیگر چنین صفحه‌ای نیست',
      mend: KEPT_ELSEWHERE.fa,
    },
    en: {
      message: 'The host of {url} answers {status}: there is no such page any more',
      mend: KEPT_ELSEWHERE.en,
    },
  },
  linkToFrontPage: {
    code: 'GA120',
    fa: {
      message: '{url} به صفحهٔ نخست {to} می‌رسد؛ پس صفحه احتمالاً از میان رفته است',
      mend: KEPT_ELSEWHERE.fa,
    },
    en: {
      message: '{url} leads to the front page {to}, and so the page is probably gone',
      mend: KEPT_ELSEWHERE.en,
    },
  },
  linkMoved: {
    code: 'GA121',
    same: { line: 'url: {to}' },
    fa: {
      message: '{url} برای همیشه به {to} رفته است',
      mend: 'اگر همان متن است، در document.yaml بنویسید:\n{line}',
    },
    en: {
      message: '{url} has moved for good to {to}',
      mend: 'Where that is the same text, write it into document.yaml: {line}',
    },
  },
  linkUnreachable: {
    code: 'GA122',
    fa: {
      message: '{url} در دسترس نبود: {why}',
      mend: 'آن را در مرورگر باز کنید، یا بررسی را دیرتر دوباره اجرا کنید؛ برخی میزبان‌ها برنامه‌ها را راه نمی‌دهند.',
    },
    en: {
      message: '{url} could not be reached: {why}',
      mend: 'Open it in a browser, or run the check again later; some hosts let no program in.',
    },
  },
  linkWithoutHost: {
    code: 'GA122',
    fa: {
      message: '{url} در دسترس نبود: میزبانی به این نام یافت نشد',
      mend: 'ببینید که نشانی درست باشد و میزبان نام دیگری نگرفته باشد.',
    },
    en: {
      message: '{url} could not be reached: no host of this name was found',
      mend: 'Look whether the address is right, and whether the host has another name now.',
    },
  },
});
