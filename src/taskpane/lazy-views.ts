import { lazy } from "react";

/* Each in a chunk of its own, named after its file, and loaded when it is asked for. */

export const FormulasView = lazy(() =>
  import(/* webpackChunkName: "FormulasView" */ "./FormulasView").then(
    ({ FormulasView: view }) => ({ default: view }),
  ),
);

export const HeaderView = lazy(() =>
  import(/* webpackChunkName: "HeaderView" */ "./HeaderView").then(({ HeaderView: view }) => ({
    default: view,
  })),
);

export const ReadingView = lazy(() =>
  import(/* webpackChunkName: "ReadingView" */ "./ReadingView").then(({ ReadingView: view }) => ({
    default: view,
  })),
);

export const RulesView = lazy(() =>
  import(/* webpackChunkName: "RulesView" */ "./RulesView").then(({ RulesView: view }) => ({
    default: view,
  })),
);

export const SettingsView = lazy(() =>
  import(/* webpackChunkName: "SettingsView" */ "./SettingsView").then(
    ({ SettingsView: view }) => ({ default: view }),
  ),
);

export const WorkbookView = lazy(() =>
  import(/* webpackChunkName: "WorkbookView" */ "./WorkbookView").then(
    ({ WorkbookView: view }) => ({ default: view }),
  ),
);
