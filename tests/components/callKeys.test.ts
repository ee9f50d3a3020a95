/** The keys of the desk: what each asks for, wherever it is pressed. */
import { describe, expect, it } from 'vitest';
import { type KeyPlace, type PressedKey, readKey } from '../../src/components/Call/keys';

const press = (key: string, place: KeyPlace = 'page', more: Partial<PressedKey> = {}) =>
  readKey({ key, code: '', altKey: false, ctrlKey: false, metaKey: false, shiftKey: false, ...more }, place);

describe('a digit', () => {
  it('gives a reply, nought puts the question off', () => {
    expect(press('1')).toEqual({ kind: 'reply', place: 0 });
    expect(press('9', 'button')).toEqual({ kind: 'reply', place: 8 });
    expect(press('0')).toEqual({ kind: 'later' });
  });

  it('is read by its place where the keyboard writes another sign without Shift', () => {
    expect(press('é', 'page', { code: 'Digit2' })).toEqual({ kind: 'reply', place: 1 });
    expect(press('à', 'page', { code: 'Digit0' })).toEqual({ kind: 'later' });
    expect(press('!', 'page', { code: 'Digit1', shiftKey: true })).toBeNull();
    expect(press('/', 'page', { code: 'Digit7', shiftKey: true })).toEqual({ kind: 'search' });
  });

  it('is typed in a field', () => {
    expect(press('1', 'field')).toBeNull();
    expect(press('1', 'empty-field')).toBeNull();
  });

  it('with Alt goes to a call, in a field too', () => {
    expect(press('¡', 'field', { code: 'Digit1', altKey: true })).toEqual({ kind: 'call', place: 0 });
    expect(press('0', 'field', { code: 'Digit0', altKey: true })).toEqual({ kind: 'later' });
  });
});

describe('other keys', () => {
  it('go back, but in a field only where it is empty', () => {
    expect(press('Backspace')).toEqual({ kind: 'back' });
    expect(press('ArrowLeft')).toEqual({ kind: 'back' });
    expect(press('Backspace', 'empty-field')).toEqual({ kind: 'back' });
    expect(press('Backspace', 'field')).toBeNull();
    expect(press('ArrowLeft', 'field')).toBeNull();
  });

  it('begin a call, find a situation, note, end, help', () => {
    expect(press('n')).toEqual({ kind: 'new' });
    expect(press('˜', 'field', { code: 'KeyN', altKey: true })).toEqual({ kind: 'new' });
    expect(press('/')).toEqual({ kind: 'search' });
    expect(press('k', 'field', { ctrlKey: true })).toEqual({ kind: 'search' });
    expect(press('E')).toEqual({ kind: 'note' });
    expect(press('f')).toEqual({ kind: 'end' });
    expect(press('?')).toEqual({ kind: 'help' });
    expect(press('Escape', 'field')).toEqual({ kind: 'leave' });
  });

  it('leave to the browser what is its own, and to a button what presses it', () => {
    expect(press('n', 'page', { ctrlKey: true })).toBeNull();
    expect(press('1', 'page', { metaKey: true })).toBeNull();
    expect(press('Enter', 'button')).toBeNull();
    expect(press('Enter')).toEqual({ kind: 'continue' });
    expect(press('n', 'field')).toBeNull();
    expect(press('x')).toBeNull();
  });
});
