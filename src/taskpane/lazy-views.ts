import { later } from "./pieces/later";

/* Each in a chunk of its own, named after its file, and loaded when it is asked for. */

export const FormulasView = later(() =>
  import(/* webpackChunkName: "FormulasView" */ "./formulas/FormulasView").then(
    ({ FormulasView: view }) => view,
  ),
);

export const HeaderView = later(() =>
  import(/* webpackChunkName: "HeaderView" */ "./reading/HeaderView").then(
    ({ HeaderView: view }) => view,
  ),
);

export const ReadingView = later(() =>
  import(/* webpackChunkName: "ReadingView" */ "./reading/ReadingView").then(
    ({ ReadingView: view }) => view,
  ),
);

export const RulesView = later(() =>
  import(/* webpackChunkName: "RulesView" */ "./rules/RulesView").then(
    ({ RulesView: view }) => view,
  ),
);

export const SettingsView = later(() =>
  import(/* webpackChunkName: "SettingsView" */ "./settings/SettingsView").then(
    ({ SettingsView: view }) => view,
  ),
);

export const WorkbookView = later(() =>
  import(/* webpackChunkName: "WorkbookView" */ "./workbook/WorkbookView").then(
    ({ WorkbookView: view }) => view,
  ),
);
