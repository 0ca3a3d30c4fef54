// Transcripts. What the nodes mean is written in ../SPEC.md; the names are those of its chapter "Tree".
//
// Every token but the punctuation in marks and header comes from src/scanner.c, which says why. What is left to the
// grammar is how tokens make lines, marks and turns.

const mark = ($, open, sigil, ...content) => seq(alias(open, '{'), sigil, ...content, alias($._close, '}'));

module.exports = grammar({
  name: 'ordrett',

  // White space is a token, so that each byte of a text is in it or not.
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

    $._turn_begin,
    $._continuation,
    $._heading_mark,
    $.title,
    $._line_number,
    $._stars,
    $.label,
    $._label_end,

    $._text,
    $._raw,
    $.brace_literal,
    $._coding_start_open,
    $._coding_end_open,
    $._turn_coding_open,
    $._memo_open,
    $._identifying_open,
    $._pseudonym_open,
    $._close,
    $._name,
    $.coding_label,
    $.memo,

    $.time_stamp,
    $.pause,
    $.timed_pause,
    $.event,
    $.unclear,
    $.omission,
    $.replacement,
    $.clarification,
    $.gender_hidden,
    $.overlap,
    $._cut_off_word,
    $._cut_off_hyphen,
    $._cut_off_dots,
    $.emphasis,
    $.capitals,
    $.lengthening,

    $._error_sentinel,
  ],

  rules: {
    transcript: $ => seq(
      optional(choice($.header, $._no_header)),
      repeat(choice($.heading, $.turn, $.comment, $._space, $._line_end)),
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

    _speaker_part: $ => prec.right(seq(';', optional($._space), optional($.attribute), optional($._space))),

    attribute: $ => prec.right(seq(
      field('key', alias($._attribute_key, $.key)),
      optional($._space),
      '=',
      optional($._space),
      optional(field('value', alias($._attribute_value, $.value))),
    )),

    heading: $ => prec.right(seq(alias($._heading_mark, '#'), $._space, optional(field('title', $.title)))),

    // A comment or a blank line after a turn is inside it, as long as no other turn and no heading has come.
    turn: $ => prec.right(seq(
      choice($._turn_start, $._continuation),
      repeat(choice($._content, $.comment, $._space, $._line_end, $._continuation)),
    )),

    _turn_start: $ => seq(
      $._turn_begin,
      optional(seq($._line_number, $._space)),
      optional(seq($.time_stamp, optional($._space))),
      optional(alias($._stars, '*')),
      field('label', $.label),
      choice(
        alias($._label_end, ':'),
        seq(optional(alias($._stars, '*')), $._space, $._remark, alias($._label_end, ':')),
        seq(optional(alias($._stars, '*')), $._space, $.time_stamp),
      ),
    ),

    // What stands in brackets between a label and its colon.
    _remark: $ => choice(
      $.time_stamp, $.pause, $.timed_pause, $.event, $.unclear, $.omission, $.overlap, $.replacement, $.clarification,
    ),

    _content: $ => choice(
      $.text,
      $.coding_start, $.coding_end, $.turn_coding, $.memo_mark, $.identifying, $.pseudonym, $.brace_literal,
      $.time_stamp, $.pause, $.timed_pause, $.event, $.unclear, $.omission, $.replacement, $.clarification,
      $.gender_hidden, $.overlap, $.cut_off, $.emphasis, $.capitals, $.lengthening,
    ),

    // The scanner cannot go back, so it hands a text over in pieces where it has to look ahead.
    text: $ => prec.right(repeat1($._text)),

    cut_off: $ => choice(seq($._cut_off_word, $._cut_off_hyphen), $._cut_off_dots),

    coding_start: $ => mark($, $._coding_start_open, '+', $._codes, optional($._mark_memo)),
    coding_end: $ => mark($, $._coding_end_open, '-', optional($._codes)),
    turn_coding: $ => mark($, $._turn_coding_open, '#', $._codes, optional($._mark_memo)),
    memo_mark: $ => mark($, $._memo_open, '!', field('memo', $.memo)),
    identifying: $ => mark($, $._identifying_open, '?', alias($._raw, $.text)),
    pseudonym: $ => mark($, $._pseudonym_open, '@',
      field('id', alias($._name, $.identifier)),
      optional(seq($._one_space, optional(field('text', alias($._raw, $.text)))))),

    _codes: $ => seq($.code, repeat(seq($._space, $.code)), optional($._space)),
    code: $ => seq(
      alias($._name, $.code_name),
      repeat(seq('/', alias($._name, $.code_name))),
      optional(seq('=', field('label', $.coding_label))),
    ),
    _mark_memo: $ => seq(':', optional($._space), optional(field('memo', $.memo))),
    _one_space: _ => /[ \t]/,
  },
});
