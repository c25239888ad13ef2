/** One event on the wire: category, type, target, message, id, whether it overrides. */
export type EventEntry = readonly [
  category: number,
  type: number,
  target: string,
  message: string,
  id: number,
  isOverride: boolean,
];
