/** A refusal that the add-in sees as an `OfficeExtension.Error` with this code. */
export class HostError extends Error {
  readonly code: string;
  /** The member that refused, as `Range.values`; "" where the interpreter knows it better. */
  readonly location: string;

  constructor(code: string, message: string, location: string) {
    super(message);
    this.code = code;
    this.location = location;
  }
}

export function itemNotFound(location: string): HostError {
  return new HostError("ItemNotFound", "The requested resource doesn't exist.", location);
}

export function invalidArgument(
  location: string,
  message = "The argument is invalid or missing or has an incorrect format.",
): HostError {
  return new HostError("InvalidArgument", message, location);
}

export function accessDenied(location: string): HostError {
  return new HostError("AccessDenied", "You cannot perform the requested operation.", location);
}

/** A member that the embedded workbook does not have: named, never answered with a default. */
export function apiNotFound(location: string): HostError {
  return new HostError("ApiNotFound", `The embedded workbook has no ${location}.`, location);
}
