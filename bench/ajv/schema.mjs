// What a document may hold; as strict as the compiler is about shapes: no unknown members, closed vocabularies, real dates.
const code = { type: 'string', pattern: '^[A-Z][A-Z&/.-]*( [A-Z][A-Z&/.-]*)? [A-Z]?[0-9]+[A-Za-z]{0,3}$' };
const id = { type: 'string', pattern: '^[a-z][a-z0-9]*(-[a-z0-9]+)*$' };
const text = { type: 'string', minLength: 1 };
const units = { type: 'number', minimum: 0 };
const gpa = { type: 'number', minimum: 0, maximum: 4 };
const level = { enum: ['lower-division', 'upper-division', 'graduate'] };
const codes = { type: 'array', items: code, minItems: 1 };

const object = (properties, required = Object.keys(properties)) => ({
  type: 'object', properties, required, additionalProperties: false,
});
const list = (items) => ({ type: 'array', items, minItems: 1 });
const oneMember = (properties) => ({ ...object(properties, []), minProperties: 1, maxProperties: 1 });

export const institution = object({
  id,
  name: text,
  terms: { enum: ['semester', 'quarter'] },
  edition: text,
  levels: list(object({ level, from: { type: 'integer' }, to: { type: 'integer' } })),
  colleges: list(object({ id: text, name: text })),
});

export const courses = list(object(
  { code, title: text, units, grading: { enum: ['letter', 'credit/no-credit'] }, prerequisites: codes, orConsent: { type: 'boolean' } },
  ['code', 'title', 'units', 'grading'],
));

export const programs = list(object(
  {
    kind: { enum: ['undergraduate certificate', 'graduate certificate'] },
    id,
    title: text,
    college: text,
    admission: object({ degree: { enum: ['baccalaureate', 'master'] }, gpa, course: code, grade: { enum: ['A', 'B', 'C', 'D'] } }, []),
    units: object({ min: units, max: units }),
    requirements: list(oneMember({
      course: code,
      or: { ...codes, minItems: 2 },
      all: object({ label: text, of: codes }),
      choose: object({ count: { type: 'integer', minimum: 1 }, label: text, from: codes }),
      unitsFrom: object({ units, label: text, from: codes }),
    })),
    limits: list(oneMember({ atLeast: object({ units, level }), atMost: object({ units, level }) })),
    outcomes: list(object({ id, text, assessedBy: codes })),
    gpa,
    approvals: list(object({ body: text, on: { type: 'string', pattern: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$' } })),
  },
  ['kind', 'id', 'title', 'college', 'units', 'requirements', 'outcomes', 'approvals'],
));
