/** The events that an add-in may ask for, of a worksheet or of all; their names on the wire. */
const eventNames = [
  "ActivatedEvent",
  "AddedEvent",
  "CalculatedEvent",
  "ColumnSortedEvent",
  "DataChangedEvent",
  "DeactivatedEvent",
  "DeletedEvent",
  "RowSortedEvent",
] as const;

/** Every event is sent, and the client drops what nobody asked for; so these have nothing to do. */
export const eventRegistrations: Readonly<Record<string, () => undefined>> = Object.fromEntries(
  eventNames.flatMap((name) => [
    [`_Register${name}`, () => undefined],
    [`_Unregister${name}`, () => undefined],
  ]),
);
