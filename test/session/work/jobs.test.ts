import { HostError } from "../../../src/host/types";
import { JobQueue } from "../../../src/session/work/jobs";

const gate = () => {
  let open = () => {};
  const passed = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open, passed };
};

test("work runs one after another, in the order it was asked for", async () => {
  const queue = new JobQueue();
  const order: string[] = [];
  const first = gate();
  const done = [
    queue.run(false, async () => {
      order.push("a");
      await first.passed;
      order.push("a done");
    }),
    queue.run(false, async () => {
      order.push("b");
    }),
  ];
  await Promise.resolve();
  first.open();
  await Promise.all(done);
  expect(order).toEqual(["a", "a done", "b"]);
});

test("what a person asks for displaces what runs by itself", async () => {
  const queue = new JobQueue();
  const never = gate();
  const outcomes: string[] = [];
  const background = queue.run(true, async (job) => {
    await job.orCancelled(never.passed).catch((error: unknown) => outcomes.push((error as HostError).code));
  });
  await Promise.resolve();
  const asked = queue.run(false, async () => {
    outcomes.push("asked");
  });
  await Promise.all([background, asked]);
  expect(outcomes).toEqual(["cancelled", "asked"]);
});

test("work that runs by itself does not displace what a person asked for", async () => {
  const queue = new JobQueue();
  const held = gate();
  const outcomes: string[] = [];
  const asked = queue.run(false, async (job) => {
    await held.passed;
    job.check();
    outcomes.push("asked");
  });
  const background = queue.run(true, async () => {
    outcomes.push("background");
  });
  await Promise.resolve();
  expect(queue.busy).toBe(true);
  held.open();
  await Promise.all([asked, background]);
  expect(outcomes).toEqual(["asked", "background"]);
  expect(queue.busy).toBe(false);
});

test("cancelling ends a wait at once", async () => {
  const queue = new JobQueue();
  let code = "";
  const work = queue.run(false, async (job) => {
    await job.orCancelled(new Promise(() => {})).catch((error: unknown) => {
      code = (error as HostError).code;
    });
    expect(() => job.check()).toThrow(HostError);
  });
  await Promise.resolve();
  queue.cancel();
  await work;
  expect(code).toBe("cancelled");
});

test("work that fails does not stop the work behind it", async () => {
  const queue = new JobQueue();
  await expect(
    queue.run(false, async () => {
      throw new Error("broken");
    }),
  ).rejects.toThrow("broken");
  let ran = false;
  await queue.run(false, async () => {
    ran = true;
  });
  expect(ran).toBe(true);
});
