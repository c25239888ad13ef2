import type { ICommand, ICommandInfo } from "@univerjs/core";

/** What a command of Univer was given, where it is the one meant. */
export function paramsOf<Params extends object>(
  { id, params }: Readonly<ICommandInfo>,
  command: Pick<ICommand<Params>, "id" | "handler">,
): Params | null {
  if (id !== command.id || params === undefined) return null;
  return params as Params;
}
