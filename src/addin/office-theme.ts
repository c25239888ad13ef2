import type { HostTheme } from "../taskpane/theme";

const hexColor = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i;
const darkest = 128;

/** Whether Office is dark; null where it does not say, as on the web. */
export function readOfficeTheme(): HostTheme | null {
  return themeOf(Office.context);
}

function themeOf({ officeTheme }: { readonly officeTheme?: Office.OfficeTheme }): HostTheme | null {
  const [, red, green, blue] = hexColor.exec(officeTheme?.bodyBackgroundColor ?? "") ?? [];
  if (red === undefined || green === undefined || blue === undefined) return null;
  const brightness =
    0.299 * parseInt(red, 16) + 0.587 * parseInt(green, 16) + 0.114 * parseInt(blue, 16);
  return { isDark: brightness < darkest };
}
