// Codebooks. What the nodes mean is written in ../SPEC.md; the names are those of its chapter "Tree".
//
// Nearly every token comes from src/scanner.c, which says why. What is left to the grammar is how lines make parts, and
// how headings make a hierarchy.

// A heading of more number signs is an error; see ../SPEC.md, chapter "Limits".
const DEEPEST = 8;
const LEVELS = Array.from({length: DEEPEST}, (_, index) => index + 1);

const entry = ($, level) => alias($[`_entry_${level}`], $.code_entry);

// A code holds every code below it that has more number signs, whether a level is left out or not.
const entries = Object.fromEntries(LEVELS.map(level => [`_entry_${level}`, $ => prec.right(seq(
  alias($[`_heading_${level}`], $.code_heading),
  repeat($._content),
  repeat(choice(...LEVELS.filter(other => other > level).map(other => entry($, other)))),
))]));

// The deepest level has no repetition of nothing.
entries[`_entry_${DEEPEST}`] = $ => prec.right(seq(
  alias($[`_heading_${DEEPEST}`], $.code_heading),
  repeat($._content),
));

const headings = Object.fromEntries(LEVELS.map(level => [`_heading_${level}`, $ => prec.right(seq(
  alias($[`_number_signs_${level}`], '#'),
  $._space,
  choice(
    field('label', $.code_label),
    seq(field('id', $.code_identifier), ':', optional(seq($._space, field('label', $.code_label)))),
  ),
))]));

// A line end inside a part is a token of its own: the line after it goes on with the part.
const part = ($, ...start) => prec.right(seq(...start, repeat(seq($._soft_line_end, optional($._space), $.text))));

module.exports = grammar({
  name: 'ordrett_codebook',

  extras: _ => [],

  // In the order of `enum Token` in src/scanner.c, the first of them of `enum HeaderToken` in ../common/lines.h.
  externals: $ => [
    $._header_begin,
    $._no_header,
    $._fence,
    $._line_end,
    $._space,
    $.comment,
    $._header_key,
    $._header_value,
    $._speaker_key,
    $._speaker_label,
    $._speaker_name,
    $._attribute_key,
    $._attribute_value,

    ...LEVELS.map(level => $[`_number_signs_${level}`]),
    $._too_many_number_signs,
    $.code_identifier,
    $.code_label,
    $._no_identifier,
    $._rule,
    $._plus,
    $._minus,
    $._quote,
    $._attribute_begin,
    $._key,
    $._definition_begin,
    $.text,
    $.value,
    $._soft_line_end,

    $._error_sentinel,
  ],

  rules: {
    codebook: $ => seq(
      optional(choice($.header, $._no_header)),
      repeat(choice($.comment, $._space, $._line_end, alias($._rule, '---'))),
      repeat(choice(...LEVELS.map(level => entry($, level)))),
    ),

    header: $ => prec.right(seq(
      $._header_begin,
      alias($._fence, '---'),
      repeat(choice($.field, $.speaker_declaration, $.comment, $._space, $._line_end)),
      alias($._fence, '---'),
      optional($._line_end),
    )),

    field: $ => prec.right(seq(
      field('key', alias($._header_key, $.key)),
      optional($._space),
      ':',
      optional($._space),
      optional(field('value', alias($._header_value, $.value))),
      optional($._space),
    )),

    speaker_declaration: $ => prec.right(seq(
      alias($._speaker_key, $.key),
      $._space,
      field('label', alias($._speaker_label, $.label)),
      optional($._space),
      ':',
      optional($._space),
      optional(field('name', alias($._speaker_name, $.value))),
      optional($._space),
      repeat($._speaker_part),
    )),

    _speaker_part: $ =>
      prec.right(seq(';', optional($._space), optional(alias($._speaker_attribute, $.attribute)), optional($._space))),

    _speaker_attribute: $ => prec.right(seq(
      field('key', alias($._attribute_key, $.key)),
      optional($._space),
      '=',
      optional($._space),
      optional(field('value', alias($._attribute_value, $.value))),
    )),

    ...entries,
    ...headings,

    _content: $ => choice(
      $.definition, $.include, $.exclude, $.example, $.attribute,
      $.comment, $._space, $._line_end, alias($._rule, '---'),
    ),

    definition: $ => part($, $._definition_begin, $.text),
    include: $ => part($, alias($._plus, '+'), optional($._space), optional($.text)),
    exclude: $ => part($, alias($._minus, '-'), optional($._space), optional($.text)),
    example: $ => part($, alias($._quote, '>'), optional($._space), optional($.text)),

    attribute: $ => prec.right(seq(
      $._attribute_begin,
      field('key', alias($._key, $.key)),
      ':',
      repeat($._value_part),
    )),

    _value_part: $ => choice(field('value', $.value), ',', $._space, $._soft_line_end),
  },
});
