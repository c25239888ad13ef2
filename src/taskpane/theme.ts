import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";

export type Scheme = "light" | "dark";

/** What the spreadsheet program says of its looks. */
export interface HostTheme {
  readonly isDark: boolean;
}

/** null where the program does not say; then the looks of the system count. */
export type ReadTheme = () => HostTheme | null;

/** The scheme in force, in the form that `useSyncExternalStore` takes. */
export interface ThemeSource {
  readonly scheme: () => Scheme;
  readonly subscribe: (listener: () => void) => () => void;
}

const fontFamilyBase = [
  '"Segoe UI"',
  '"Microsoft YaHei UI"',
  '"Microsoft YaHei"',
  "-apple-system",
  '"PingFang SC"',
  '"Noto Sans CJK SC"',
  '"Source Han Sans SC"',
  "sans-serif",
].join(", ");

export const themes: Readonly<Record<Scheme, Theme>> = {
  light: { ...webLightTheme, fontFamilyBase },
  dark: { ...webDarkTheme, fontFamilyBase },
};

/** The program tells of no change of its theme, so it is asked again when the user comes back. */
export function createThemeSource(readTheme: ReadTheme): ThemeSource {
  const systemDark = window.matchMedia("(prefers-color-scheme: dark)");

  return {
    scheme: () => ((readTheme()?.isDark ?? systemDark.matches) ? "dark" : "light"),
    subscribe(listener) {
      systemDark.addEventListener("change", listener);
      window.addEventListener("focus", listener);
      document.addEventListener("visibilitychange", listener);
      return () => {
        systemDark.removeEventListener("change", listener);
        window.removeEventListener("focus", listener);
        document.removeEventListener("visibilitychange", listener);
      };
    },
  };
}
