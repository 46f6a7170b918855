// Gives a process another present day: `node --import …/on-another-day.mjs`, with DAYS_LATER=400 in the environment.
const later = Number(process.env.DAYS_LATER) * 24 * 60 * 60 * 1000;
const RealDate = Date;

globalThis.Date = class extends RealDate {
  constructor(...given) {
    if (given.length === 0) super(RealDate.now() + later);
    else super(...given);
  }

  static now() {
    return RealDate.now() + later;
  }
};
