import { balancedWordings } from '../wording/part-names.ts';

/** What the system refuses, and what somebody can do about it. */
export const FAILURES_OF_SYSTEMS = balancedWordings({
  fullDisk: {
    fa: {
      message: 'دیسک پر است ({code})',
      mend: 'روی دیسک جا باز کنید، و فرمان را دوباره اجرا کنید؛ آنچه پیش‌تر بود دست نخورده است.',
    },
    en: {
      message: 'Unexpected full disk ({code}), expected space for what is written',
      mend: 'Make room on the disk, then run the command again; what was there before is untouched.',
    },
  },
  usedQuota: {
    fa: {
      message: 'سهمیه به پایان رسیده است ({code})',
      mend: 'روی دیسک جا باز کنید یا سهمیهٔ بیشتری بخواهید، و فرمان را دوباره اجرا کنید؛ آنچه پیش‌تر بود دست نخورده است.',
    },
    en: {
      message: 'Unexpected used-up quota ({code}), expected space for what is written',
      mend: 'Make room on the disk, or ask for a larger quota, then run the command again; what was there before is untouched.',
    },
  },
  fileSizeLimit: {
    fa: {
      message: 'حد اندازهٔ پرونده‌ها نمی‌گذارد ({code})',
      mend: 'حد را بالا ببرید، و فرمان را دوباره اجرا کنید؛ آنچه پیش‌تر بود دست نخورده است.',
    },
    en: {
      message: 'Unexpected limit on the size of files ({code}), expected space for what is written',
      mend: 'Raise the limit, then run the command again; what was there before is untouched.',
    },
  },
  noRight: {
    fa: {
      message: 'حق خواندن و نوشتن در این جا نیست ({code})',
      mend: 'این حق را به خود بدهید یا در پوشه‌ای دیگر کار کنید، و فرمان را دوباره اجرا کنید؛ آنچه پیش‌تر بود دست نخورده است.',
    },
    en: {
      message: 'Unexpected refusal ({code}), expected the right to read and write here',
      mend: 'Give yourself this right, or work in another folder, then run the command again; what was there before is untouched.',
    },
  },
  readOnlySystem: {
    fa: {
      message: 'این فایل‌سیستم تنها خواندنی است ({code})',
      mend: 'آن را برای نوشتن سوار کنید یا در پوشه‌ای دیگر کار کنید، و فرمان را دوباره اجرا کنید؛ آنچه پیش‌تر بود دست نخورده است.',
    },
    en: {
      message: 'Unexpected file system that can only be read ({code}), expected one that can be written',
      mend: 'Mount it for writing, or work in another folder, then run the command again; what was there before is untouched.',
    },
  },
  manyOpenFiles: {
    fa: {
      message: 'پرونده‌های باز به حد خود رسیده است ({code})',
      mend: 'حد را بالا ببرید (`ulimit -n`)، و فرمان را دوباره اجرا کنید؛ آنچه پیش‌تر بود دست نخورده است.',
    },
    en: {
      message: 'Unexpected limit on open files ({code}), expected to open one more',
      mend: 'Raise the limit (ulimit -n), then run the command again; what was there before is untouched.',
    },
  },
  diskFault: {
    fa: {
      message: 'دیسک خطا می‌دهد ({code})',
      mend: 'دیسک را بیازمایید، و فرمان را دوباره اجرا کنید؛ آنچه پیش‌تر بود دست نخورده است.',
    },
    en: {
      message: 'Unexpected fault of the disk ({code}), expected to read and write it',
      mend: 'Check the disk, then run the command again; what was there before is untouched.',
    },
  },
  longPath: {
    fa: {
      message: 'مسیر برای این فایل‌سیستم بیش از اندازه دراز است ({code})',
      mend: 'در پوشه‌ای با مسیر کوتاه‌تر کار کنید، و فرمان را دوباره اجرا کنید؛ آنچه پیش‌تر بود دست نخورده است.',
    },
    en: {
      message: 'Unexpected path that is too long for this file system ({code}), expected a shorter one',
      mend: 'Work in a folder with a shorter path, then run the command again; what was there before is untouched.',
    },
  },
  fileForFolder: {
    fa: {
      message: 'به جای پوشه پرونده‌ای هست ({code})',
      mend: 'پرونده را از آن جا ببرید، و فرمان را دوباره اجرا کنید؛ آنچه پیش‌تر بود دست نخورده است.',
    },
    en: {
      message: 'Unexpected file where a folder has to be ({code}), expected a folder',
      mend: 'Move the file away, then run the command again; what was there before is untouched.',
    },
  },
  folderForFile: {
    fa: {
      message: 'به جای پرونده پوشه‌ای هست ({code})',
      mend: 'پوشه را از آن جا ببرید، و فرمان را دوباره اجرا کنید؛ آنچه پیش‌تر بود دست نخورده است.',
    },
    en: {
      message: 'Unexpected folder where a file has to be ({code}), expected a file',
      mend: 'Move the folder away, then run the command again; what was there before is untouched.',
    },
  },
});
