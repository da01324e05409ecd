import { formatNumber, plural } from "../plural.ts";
import type { TimelineWords } from "../timeline-words.ts";

export const timeline: TimelineWords = {
  label: "Timeline",
  chart: ({ events, period }) =>
    `${plural("en", events, { one: "# event", other: "# events" })} over time by type, ${period}`,
  counts: (definite, possible) =>
    possible === 0
      ? `${formatNumber("en", definite)} in this period`
      : `${formatNumber("en", definite)} in this period, ${formatNumber("en", possible)} may be`,
  play: {
    play: "Play",
    pause: "Pause",
    replay: "Replay",
    back: "One step back",
    forward: "One step forward",
    previousEvent: "Previous event",
    nextEvent: "Next event",
  },
  handles: {
    start: "Start of the period",
    end: "End of the period",
    window: "Move the period",
    earlierThanShown: (moment) => `${moment}, earlier than the axis shows`,
    laterThanShown: (moment) => `${moment}, later than the axis shows`,
    windowValue: (period, length) => `${period}, ${length}`,
    hours: (count) => plural("en", count, { one: "# hour", other: "# hours" }),
    days: (count) => plural("en", count, { one: "# day", other: "# days" }),
  },
  fields: { from: "From", to: "To", allTime: "All time" },
  mode: "Show",
  modes: { window: "This period", cumulative: "All up to its end" },
  step: "Step",
  steps: {
    auto: "Automatic",
    hour: "Hour",
    day: "Day",
    week: "Week",
    month: "Month",
    year: "Year",
    event: "Next event",
  },
  speed: "Speed",
  speedFactor: (factor) => (factor === 0.5 ? "½×" : `${formatNumber("en", factor)}×`),
  zoom: {
    label: "Zoom of the axis",
    busiest: { days: "Busiest days", weeks: "Busiest weeks", months: "Busiest months", years: "Busiest years" },
    toWindow: "Zoom to period",
    whole: "Whole timeline",
    in: "Zoom in",
    out: "Zoom out",
    earlier: "Show earlier",
    later: "Show later",
  },
  more: "More",
  unshown: (count) => `+${formatNumber("en", count)}`,
  unshownMeans: (count) => plural("en", count, { one: "# more event: zoom in", other: "# more events: zoom in" }),
};
