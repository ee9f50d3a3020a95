/** The questions and courses of training, as a trainer counts on them. */
import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import {
  type CourseSource,
  courseSchema,
  type QuizQuestionSource,
  quizSchema,
} from '../../src/training/format';
import { readTexts } from '../../tools/prose/readTexts';
import { checkNumbers } from '../../tools/prose/rules/numbers';

const read = (folder: string) =>
  readdirSync(`training/${folder}`)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => {
      const path = `training/${folder}/${name}`;
      return { path, text: readFileSync(path, 'utf8') };
    });

const files = [...read('quizzes'), ...read('courses'), ...read('scenarios')];
let questions: QuizQuestionSource[];
let courses: CourseSource[];

beforeAll(() => {
  questions = read('quizzes').flatMap(({ text }) => quizSchema.parse(parse(text)).questions);
  courses = read('courses').map(({ text }) => courseSchema.parse(parse(text)));
});

/** Length of a text as a reader sees it: markers stand for a few words. */
const measure = (text: string) => text.replace(/\{[^}]*\}/g, 'deux mois').length;

describe('the questions', () => {
  it('are at least 120, over at least 38 guides', () => {
    expect(questions.length).toBeGreaterThanOrEqual(120);
    expect(new Set(questions.map(({ guide }) => guide)).size).toBeGreaterThanOrEqual(38);
  });

  it('name the law in their texts that they say they rest on', () => {
    const unnamed = questions.flatMap(({ id, law, explanation, question, options }) => {
      const texts = [question, explanation, ...options.flatMap(({ text, why }) => [text, why ?? ''])].join(
        '\n',
      );
      const cited = [...texts.matchAll(/\{§([^}]+)\}/g)].map(([, reference]) => reference as string);
      return cited.filter((one) => law === 'none' || !law.includes(one)).map((one) => `${id}: ${one}`);
    });
    expect(unnamed).toEqual([]);
  });

  it('do not give the answer away by its place or its length', () => {
    const singles = questions.filter(({ kind }) => kind === 'single');
    const places = [0, 0, 0, 0];
    let longest = 0;
    for (const { options } of singles) {
      const right = options.findIndex((option) => option.right);
      places[right] = (places[right] ?? 0) + 1;
      const lengths = options.map(({ text }) => measure(text));
      if (lengths[right] === Math.max(...lengths)) longest += 1;
    }
    for (const count of places) expect(count / singles.length).toBeLessThan(0.35);
    expect(longest / singles.length).toBeLessThan(0.4);
  });

  it('are explained in two to four sentences', () => {
    const odd = questions.filter(({ explanation }) => {
      const count = (explanation.match(/[.!?…](?=\s|$)/g) ?? []).length;
      return count < 2 || count > 4;
    });
    expect(odd.map(({ id }) => id)).toEqual([]);
  });
});

describe('the courses', () => {
  it('ask each question once, and at least 120 of them together', () => {
    const asked = courses.flatMap(({ stages }) =>
      stages.flatMap((stage) => ('questions' in stage ? stage.questions : [])),
    );
    expect(asked.filter((id, index) => asked.indexOf(id) !== index)).toEqual([]);
    expect(asked.length).toBeGreaterThanOrEqual(120);
  });

  it('read, ask and practise', () => {
    for (const { title, stages } of courses)
      for (const kind of ['guide', 'quiz', 'scenario'])
        expect(stages.filter((stage) => kind in stage).length, `${title}: ${kind}`).toBeGreaterThanOrEqual(2);
  });
});

describe('training', () => {
  it('cites law by its name in law/, never by its number', () => {
    const probe = readTexts(
      'training/quizzes/a.yaml',
      'questions:\n  - explanation: Voyez l’article 1240 du code civil.',
    );
    expect(checkNumbers(probe).map(({ rule }) => rule)).toEqual(['citation-in-text']);
    const cited = files.flatMap(({ path, text }) =>
      checkNumbers(readTexts(path, text)).filter(({ rule }) => rule === 'citation-in-text'),
    );
    expect(cited).toEqual([]);
  });

  it('sets citations in brackets, as trees do: a link is no part of the sentence', () => {
    const bare = files.flatMap(({ path, text }) =>
      [...text.matchAll(/(?<![(,]\s*)\{§[^}]+\}/g)].map(([marker]) => `${path}: ${marker}`),
    );
    expect(bare).toEqual([]);
  });
});
