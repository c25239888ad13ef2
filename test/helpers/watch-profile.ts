import type { ScoringProfile } from "../../src/score/profile";

/** A profile that tells what is read of it: `rounding`, or one of the `thresholds.lowExecution`. */
export function watchProfile(
  profile: ScoringProfile,
  onRead: (setting: string) => void,
): ScoringProfile {
  const { thresholds } = profile;
  return new Proxy(profile, {
    get(target, key: keyof ScoringProfile) {
      if (key !== "thresholds") {
        if (key !== "id") onRead(key);
        return target[key];
      }
      return new Proxy(thresholds, {
        get(inner, threshold: keyof ScoringProfile["thresholds"]) {
          onRead(`thresholds.${threshold}`);
          return inner[threshold];
        },
      });
    },
  });
}
