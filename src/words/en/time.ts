import type { TimeWords } from "../../model/time/date-labels.ts";

export const time: TimeWords = {
  about: (date) => `about ${date}`,
  uncertain: (date) => `${date} (uncertain)`,
  between: ({ from, to }) => `between ${from} and ${to}`,
  by: (date) => `by ${date}`,
  orLater: (date) => `${date} or later`,
  fromTo: ({ from, to }) => `from ${from} to ${to}`,
  since: (date) => `since ${date}, still going on`,
  sinceAsOf: ({ from, asOf }) => `since ${from}, still going on as of ${asOf}`,
  fromOn: (date) => `from ${date}, no end set`,
  endUnknown: (date) => `from ${date}, end not known`,
  beginningUnknown: (date) => `until ${date}, beginning not known`,
  alwaysUntil: (date) => `at all times until ${date}`,
  dateAndTime: ({ date, time }) => `${date}, ${time}`,
  allDates: "all dates",
  windowFrom: (date) => `from ${date}`,
  windowUntilEndOf: (date) => `until ${date}`,
  windowUntilMoment: (moment) => `until ${moment}`,
};
