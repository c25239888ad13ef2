import {
  lazy,
  useEffect,
  type LazyExoticComponent,
  type ReactElement,
  type ReactNode,
} from "react";
import { paneText } from "../../text/pane";

type Part<Props> = (props: Props) => ReactNode;

/** A part of the pane that is loaded when it is shown; where it did not come, it is asked for anew the next time. */
export function later<Props extends object>(load: () => Promise<Part<Props>>): Part<Props> {
  let Loaded = attempt();
  return (props) => <Loaded {...props} />;

  function attempt(): LazyExoticComponent<Part<Props>> {
    return lazy<Part<Props>>(() =>
      load().then(
        (part) => ({ default: part }),
        () => ({ default: Missing }),
      ),
    );
  }

  function Missing(): ReactElement {
    useEffect(() => () => void (Loaded = attempt()), []);
    return <p role="alert">{paneText.notLoaded}</p>;
  }
}
