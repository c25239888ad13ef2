import { createXdmPeer } from "../../src/embedded/wire/xdm";

let posted: Record<string, unknown>[];
let isEditing: boolean;

beforeEach(() => {
  posted = [];
  isEditing = false;
});

const peer = createXdmPeer({
  conversationId: "conversation",
  origin: "https://localhost:3000",
  appContext: { _appName: 16 },
  post: (text) => posted.push(JSON.parse(text) as Record<string, unknown>),
  answer: (body) => Promise.resolve({ asked: body }),
  isEditingCell: () => isEditing,
});

async function ask(message: object): Promise<Record<string, unknown> | undefined> {
  const envelope = { _messageType: 0, _conversationId: "conversation", _correlationId: 7 };
  peer.receive(JSON.stringify({ ...envelope, _actionType: 0, ...message }));
  await new Promise((resolve) => setTimeout(resolve, 0));
  return posted.at(-1);
}

function richApi(body: object, root = "IterativeExecutor"): object {
  const ArrayData = [root, "POST", "ProcessQuery", [], JSON.stringify(body)];
  return { _actionName: "executeMethod", _data: { ArrayData, DdaMethod: { DispatchId: 93 } } };
}

test("tells where the add-in runs", async () => {
  expect(await ask({ _actionName: "ContextActivationManager_getAppContextAsync" })).toMatchObject({
    _correlationId: 7,
    _data: { _appName: 16 },
    _errorCode: 0,
    _origin: "https://localhost:3000",
  });
});

test("answers a request in the form that the client reads", async () => {
  expect(await ask(richApi({ Actions: [] }))).toMatchObject({
    _data: {
      Error: 0,
      Data: [200, ["Content-Type", "application/json"], `{"asked":{"Actions":[]}}`],
    },
  });
});

test("answers nothing while a cell is edited", async () => {
  isEditing = true;
  expect(await ask(richApi({ Actions: [] }))).toMatchObject({ _data: { Error: 5004 } });
});

test("answers for the window around the workbook while a cell is edited", async () => {
  isEditing = true;
  expect(await ask(richApi({}, "WacPartition"))).toMatchObject({ _data: { Error: 0 } });
});

test("runs a command once the client can be told", async () => {
  peer.run("checkSheet", "Ziping.CheckSheet");
  expect(posted).toEqual([]);

  await ask({ _actionName: "appCommandInvoked", _actionType: 1, _correlationId: 2 });
  expect(posted.at(-1)).toMatchObject({
    _actionName: "appCommandInvoked",
    _correlationId: 2,
    _responseType: 1,
    _data: { 1: "checkSheet", 2: '{"source":{"id":"Ziping.CheckSheet"}}' },
  });
});

test("sends events to who has asked for them, until they have asked to stop", async () => {
  const entry = [65536, 10, "Workbook", "{}", 0, false] as const;
  peer.send([entry]);
  expect(posted).toEqual([]);

  await ask({ _actionName: "richApiMessage", _actionType: 1, _correlationId: 3 });
  peer.send([entry]);
  expect(posted.at(-1)).toMatchObject({
    _actionName: "richApiMessage",
    _correlationId: 3,
    _responseType: 1,
    _data: { ArrayData: [entry] },
  });

  await ask({ _actionName: "richApiMessage", _actionType: 2 });
  const count = posted.length;
  peer.send([entry]);
  expect(posted).toHaveLength(count);
});

test("refuses what it does not know, and is silent to others", async () => {
  expect(await ask({ _actionName: "something" })).toMatchObject({ _errorCode: -2 });
  const unknown = { _actionName: "executeMethod", _data: { DdaMethod: { DispatchId: 1 } } };
  expect(await ask(unknown)).toMatchObject({ _data: { Error: 5001 } });
  const count = posted.length;
  await ask({ _actionName: "something", _conversationId: "another" });
  expect(posted).toHaveLength(count);
});
