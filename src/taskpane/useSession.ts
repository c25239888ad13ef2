import { useSyncExternalStore } from "react";
import type { Session } from "../session/session";
import type { SessionState } from "../session/state";

export function useSession({ subscribe, getState }: Session): SessionState {
  return useSyncExternalStore(subscribe, getState);
}
