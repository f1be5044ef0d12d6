// One house for all tests: the demonstration network in a new folder, on a free port. A test may end it and start it again.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const PATIENCE = 90_000;

export default async function house() {
  const data = await mkdtemp(join(tmpdir(), 'ashar-browser-'));
  await chmod(data, 0o711); // for root the database server runs as another user, who passes through
  process.env.HOUSE_DATA = data;
  process.env.HOUSE_LISTEN = `127.0.0.1:${await freePort()}`;
  process.env.HOUSE_URL = `http://${process.env.HOUSE_LISTEN}`;
  const stop = async () => {
    await end('SIGINT'); // it stops its own database
    await rm(data, { recursive: true, force: true });
  };
  try {
    await start();
  } catch (fault) {
    await stop();
    throw fault;
  }
  return stop;
}

/** Starts the program on its folder, and waits until it answers. */
export async function start() {
  const { ASHAR, CHROMIUM, PATH, HOME, ASHAR_PG_BIN, HOUSE_DATA, HOUSE_LISTEN } = process.env;
  if (!ASHAR || !CHROMIUM) throw new Error('Set ASHAR and CHROMIUM to the two programs; script/test does.');
  const program = spawn(ASHAR, ['serve', '--demo'], {
    // Nothing else of this environment: another house's settings would count here.
    env: {
      PATH,
      HOME,
      ...(ASHAR_PG_BIN && { ASHAR_PG_BIN }),
      ASHAR_DATA: HOUSE_DATA,
      ASHAR_LISTEN: HOUSE_LISTEN,
      ASHAR_LOG: 'warn',
    },
    stdio: ['ignore', 'ignore', 'inherit'],
    detached: true, // whichever process started it, the first one ends it
  });
  program.unref();
  await writeFile(running(), String(program.pid));
  await ready(`${process.env.HOUSE_URL}/readyz`, () => program.exitCode ?? program.signalCode);
}

/** Ends the program by this signal, and waits until it is gone. */
export async function end(signal: NodeJS.Signals) {
  const pid = Number(await readFile(running(), 'utf8').catch(() => '0'));
  if (!pid || !(await lives(pid))) return;
  process.kill(pid, signal);
  while (await lives(pid)) await pause(20);
}

const running = () => join(process.env.HOUSE_DATA ?? '', 'house.pid');

/** What ended and was not yet taken note of by its parent lives no more. */
async function lives(pid: number): Promise<boolean> {
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  const state = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  return !/\) Z /.test(state);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

async function ready(address: string, end: () => unknown) {
  const until = Date.now() + PATIENCE;
  while (Date.now() < until) {
    if (end() !== null) throw new Error(`The program ended early: ${end()}`);
    const answer = await fetch(address).catch(() => null);
    if (answer?.ok) return;
    await pause(100);
  }
  throw new Error(`${address} is not ready after ${PATIENCE / 1000} s`);
}
