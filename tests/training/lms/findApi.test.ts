import { describe, expect, it } from 'vitest';
import { type ApiWindow, findApi } from '../../../src/training/lms/findApi';

const api = {};
const top = (extra: ApiWindow = {}): ApiWindow => {
  const window: ApiWindow = { ...extra };
  window.parent = window;
  return window;
};

describe('the search for the API', () => {
  it('climbs the frames', () => {
    const frame: ApiWindow = { parent: { parent: top({ API: api }) } };
    expect(findApi(frame, 'API')).toBe(api);
    expect(findApi(frame, 'API_1484_11')).toBeNull();
  });

  it('looks into the window that opened the page, or a frame around it', () => {
    expect(findApi({ ...top(), opener: { parent: top({ API: api }) } }, 'API')).toBe(api);
    expect(findApi({ parent: top({ opener: top({ API: api }) }) }, 'API')).toBe(api);
  });

  it('passes over windows of other origins, and ends where frames go round', () => {
    const closed = new Proxy({} as ApiWindow, {
      get: () => {
        throw new Error('cross-origin');
      },
    });
    expect(findApi({ parent: closed }, 'API')).toBeNull();
    const a: ApiWindow = {};
    const b: ApiWindow = { parent: a };
    a.parent = b;
    expect(findApi(a, 'API')).toBeNull();
  });
});
