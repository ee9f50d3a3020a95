// @vitest-environment happy-dom
/** Pages whose code is fetched: before they are shown, while they are, and when that fails. */

import { createRequire } from 'node:module';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import short from '../../../src/plugins/bundle/browser/loadable';

const original = createRequire(import.meta.url)('react-loadable') as typeof short;
const PACKAGES: [name: string, used: typeof short][] = [
  ['the package', original],
  ['the short module', short],
];

type LoadingProps = Parameters<typeof short>[0]['loading'] extends React.ComponentType<infer P> ? P : never;

function Loading({ error, pastDelay, retry }: LoadingProps) {
  if (error)
    return (
      <button type="button" onClick={retry}>
        again
      </button>
    );
  return pastDelay ? <p>wait</p> : <p>soon</p>;
}

function prepare(used: typeof short, load: () => Promise<unknown>) {
  return used.Map({
    loading: Loading,
    loader: { page: load, data: () => Promise.resolve('data') },
    render: (loaded, props) => <p>{JSON.stringify({ ...(loaded as object), ...(props as object) })}</p>,
  });
}

const wait = (ms: number) => act(() => new Promise((done) => setTimeout(done, ms)));

describe.each(PACKAGES)('Loadable: %s', (_, used) => {
  afterEach(cleanup);

  it('shows at once what was fetched before, fetched once', async () => {
    const load = vi.fn(() => Promise.resolve('page'));
    const Page = prepare(used, load);
    await Page.preload();
    await Page.preload();
    const view = render(<Page {...{ route: 'r' }} />);
    expect(JSON.parse(view.container.textContent ?? '')).toEqual({ page: 'page', data: 'data', route: 'r' });
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('waits, says so when it lasts, then shows the page', async () => {
    let finish: (value: string) => void = () => {};
    const Page = prepare(
      used,
      () =>
        new Promise((done) => {
          finish = done;
        }),
    );
    render(<Page />);
    expect(screen.getByText('soon')).toBeTruthy();
    await wait(260);
    expect(screen.getByText('wait')).toBeTruthy();
    finish('late');
    await wait(10);
    expect(screen.getByText(/late/)).toBeTruthy();
  });

  it('tells a failure, to the page and to who fetched it, and tries again', async () => {
    const load = vi.fn(() => Promise.resolve('page')).mockRejectedValueOnce(new Error('offline'));
    const Page = prepare(used, load);
    await expect(Page.preload()).rejects.toThrow('offline');
    render(<Page />);
    fireEvent.click(screen.getByText('again'));
    await wait(10);
    expect(screen.getByText(/"page":"page"/)).toBeTruthy();
  });

  it('takes a single module', async () => {
    const Page = used({
      loading: Loading,
      loader: () => Promise.resolve('alone'),
      render: (one) => <p>{String(one)}</p>,
    });
    await Page.preload();
    render(<Page />);
    expect(screen.getByText('alone')).toBeTruthy();
  });
});
