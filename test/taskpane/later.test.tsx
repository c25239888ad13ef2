/** @jest-environment jsdom */
import { cleanup, render, screen } from "@testing-library/react";
import { Suspense, type ReactElement } from "react";
import { later } from "../../src/taskpane/pieces/later";

afterEach(cleanup);

const Settings = ({ name }: { readonly name: string }): ReactElement => <p>{name}</p>;

test("a part that did not come is said to be missing, and comes when it is opened again", async () => {
  const answers = [Promise.reject(new Error("no network")), Promise.resolve(Settings)];
  const Part = later(() => answers.shift()!);
  const shown = (
    <Suspense>
      <Part name="设置" />
    </Suspense>
  );
  const { unmount } = render(shown);
  expect((await screen.findByRole("alert")).textContent).toMatch(/^这一部分没有载入/);
  expect(answers).toHaveLength(1);
  unmount();
  render(shown);
  expect(await screen.findByText("设置")).toBeTruthy();
});
