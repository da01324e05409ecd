/** Heights of the parts of the plot in CSS pixels, from the top down. */
export interface PlotMeasures {
  /** Room for the grip that moves the window. */
  readonly grip: number;
  readonly histogram: number;
  readonly lanes: number;
  readonly lanePitch: number;
  readonly laneThickness: number;
  /** Lanes that give way to the counts of events without room. */
  readonly overflowLanes: number;
  readonly ticks: number;
  /** Room at both sides of the plot, where a handle at its end still can be taken hold of. */
  readonly margin: number;
}

export const WIDE_MEASURES: PlotMeasures = {
  grip: 9,
  histogram: 44,
  lanes: 9,
  lanePitch: 5,
  laneThickness: 4,
  overflowLanes: 2,
  ticks: 20,
  margin: 26,
};

/** For a phone: in thumb's reach, and never more than a third of the height. */
export const STRIP_MEASURES: PlotMeasures = {
  grip: 9,
  histogram: 38,
  lanes: 7,
  lanePitch: 5,
  laneThickness: 4,
  overflowLanes: 2,
  ticks: 20,
  margin: 24,
};

/** For a page in an article: with the row above it never more than a third of a small frame. */
export const FRAME_MEASURES: PlotMeasures = {
  grip: 9,
  histogram: 30,
  lanes: 3,
  lanePitch: 5,
  laneThickness: 4,
  overflowLanes: 2,
  ticks: 18,
  margin: 24,
};

const SPACE_ABOVE_LANES = 4;

export function topOfLanes({ grip, histogram }: PlotMeasures): number {
  return grip + histogram + SPACE_ABOVE_LANES;
}

export function topOfTicks(measures: PlotMeasures): number {
  return topOfLanes(measures) + measures.lanes * measures.lanePitch + 2;
}

export function plotHeight(measures: PlotMeasures): number {
  return topOfTicks(measures) + measures.ticks;
}
