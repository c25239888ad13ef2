import { lazy } from "react";

/* Each in a chunk of its own, named after its file, and loaded when it is asked for. */

export const FormulasView = lazy(() =>
  import(/* webpackChunkName: "FormulasView" */ "./formulas/FormulasView").then(
    ({ FormulasView: view }) => ({ default: view }),
  ),
);

export const HeaderView = lazy(() =>
  import(/* webpackChunkName: "HeaderView" */ "./reading/HeaderView").then(
    ({ HeaderView: view }) => ({
      default: view,
    }),
  ),
);

export const ReadingView = lazy(() =>
  import(/* webpackChunkName: "ReadingView" */ "./reading/ReadingView").then(
    ({ ReadingView: view }) => ({
      default: view,
    }),
  ),
);

export const RulesView = lazy(() =>
  import(/* webpackChunkName: "RulesView" */ "./rules/RulesView").then(({ RulesView: view }) => ({
    default: view,
  })),
);

export const SettingsView = lazy(() =>
  import(/* webpackChunkName: "SettingsView" */ "./settings/SettingsView").then(
    ({ SettingsView: view }) => ({ default: view }),
  ),
);

export const WorkbookView = lazy(() =>
  import(/* webpackChunkName: "WorkbookView" */ "./workbook/WorkbookView").then(
    ({ WorkbookView: view }) => ({ default: view }),
  ),
);
