import type { FileErrorCode } from "../text/errors";

/** Why a file was not checked; `detail` is a word or two for whoever mends the cause. */
export interface FileError {
  readonly code: FileErrorCode;
  readonly detail: string;
}

/** What the operating system said when a file or a folder was to be read. */
export function systemError(error: unknown): FileError {
  const detail = systemCode(error) ?? describe(error);
  switch (detail) {
    case "ENOENT":
    case "ENOTDIR":
    case "ENAMETOOLONG":
      return { code: "not-found", detail };
    case "EACCES":
    case "EPERM":
      return { code: "no-permission", detail };
    case "ERR_FS_FILE_TOO_LARGE":
      return { code: "too-large", detail };
    default:
      return { code: "unreadable", detail };
  }
}

/** ENOENT and its kind; null where the error is none of the system's. */
export function systemCode(error: unknown): string | null {
  if (typeof error !== "object" || error === null || !("code" in error)) return null;
  return typeof error.code === "string" ? error.code : null;
}

const longest = 200;

/** An error in one line, without the stack that belongs to it. */
export function describe(error: unknown): string {
  return String(error).replace(/\s+/g, " ").slice(0, longest);
}
