import { settingsOf } from "../../src/kept/check-settings";
import { writeEnvelope } from "../../src/kept/envelope";
import { nothingKept, writeKept, type Kept } from "../../src/kept/kept";
import { waiverOf, type Waiver } from "../../src/kept/waiver";
import { rules } from "../../src/rules";
import { nationalProfile } from "../../src/score/profile";
import { createCheck } from "../../src/kept/check";
import { proposeLayout } from "../../src/recognize/propose-layout";
import { recognize } from "../../src/recognize/recognize";
import { faultyForm, inventedForm, severalForms } from "./pane-sheets";

const words = { reason: "先期文件另有规定，已请示主管科室", name: "王芳", date: "2026-01-31" };
const usual = settingsOf(nothingKept, { profile: nationalProfile, isChosen: false });

/** A waiver of each thing that is found in the form with mistakes. */
const waivers: readonly Waiver[] = createCheck(
  rules,
  usual,
)(faultyForm)
  .forms.flatMap(({ result }) => result.diagnostics)
  .map((finding) => waiverOf(faultyForm, finding, words));

export const everythingWaived = writeKept({ ...nothingKept, waivers });

const some: Kept = {
  ...nothingKept,
  profile: { base: "hubei", changes: { thresholds: { lowExecution: 70 } } },
  severities: { "row.name-missing": "off", "row.percent-over-100": "error" },
  waivers: waivers.filter(({ at }) => at === "H12"),
};

/** A profile of one's own, two rules that are changed, and a waiver of what is found in H12. */
export const someSettings = writeKept(some);

/** Some of it is not what this version knows. */
export const strangeSettings = writeEnvelope(
  JSON.stringify({
    profile: { base: "mars", changes: {} },
    severities: { "row.name-missing": "off", "row.of-tomorrow": "error" },
    waivers: [{ sheet: "单兵设备" }],
  }),
);

const [first] = recognize(severalForms).readings.map(({ place }) => place);

/** The first of several forms is none; of the others the unit and a column are said. */
export const someSaid = writeKept({
  ...nothingKept,
  sheets: {
    [severalForms.name]: {
      notForm: first ? [first] : [],
      moneyUnit: "ten-thousand-yuan",
      percentColumns: ["actual"],
    },
  },
});

const proposal = proposeLayout(inventedForm, null);

/** A layout for the form that nobody knows. */
export const someLayouts = writeKept({
  ...nothingKept,
  layouts: proposal ? [proposal.layout] : [],
});
