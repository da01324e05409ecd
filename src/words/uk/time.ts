import type { TimeWords } from "../../model/time/date-labels.ts";

export const time: TimeWords = {
  about: (date) => `близько ${date}`,
  uncertain: (date) => `${date} (непевно)`,
  between: ({ from, to }) => `у проміжку від ${from} до ${to}`,
  by: (date) => `не пізніше ${date}`,
  orLater: (date) => `${date} або пізніше`,
  fromTo: ({ from, to }) => `від ${from} до ${to}`,
  since: (date) => `від ${date}, досі триває`,
  sinceAsOf: ({ from, asOf }) => `від ${from}, триває станом на ${asOf}`,
  fromOn: (date) => `від ${date}, кінець не визначено`,
  endUnknown: (date) => `від ${date}, кінець невідомий`,
  beginningUnknown: (date) => `до ${date}, початок невідомий`,
  alwaysUntil: (date) => `увесь час до ${date}`,
  dateAndTime: ({ date, time }) => `${date}, ${time}`,
  allDates: "усі дати",
  windowFrom: (date) => `від ${date}`,
  windowUntilEndOf: (date) => `до ${date} включно`,
  windowUntilMoment: (moment) => `до ${moment}`,
};
