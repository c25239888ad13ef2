import { readOfficeTheme } from "../../src/addin/office-theme";

test.each([
  ["#FFFFFF", { isDark: false }],
  ["#D4D4D4", { isDark: false }],
  ["#262626", { isDark: true }],
  ["0A0A0A", { isDark: true }],
  ["", null],
  [undefined, null],
])("a body of %s", (bodyBackgroundColor, theme) => {
  const officeTheme = bodyBackgroundColor === undefined ? undefined : { bodyBackgroundColor };
  Object.assign(globalThis, { Office: { context: { officeTheme } } });
  expect(readOfficeTheme()).toEqual(theme);
});
