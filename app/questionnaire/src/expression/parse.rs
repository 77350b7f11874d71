//! Reading an expression: what stands there and where, before anything is known of its meaning.

use winnow::LocatingSlice;
use winnow::ascii::{digit1, multispace0};
use winnow::combinator::{
    Infix, Prefix, alt, cut_err, delimited, expression, fail, not, opt, peek, preceded, separated,
    terminated,
};
use winnow::error::{ContextError, StrContext, StrContextValue};
use winnow::prelude::*;
use winnow::stream::Location as _;
use winnow::token::{one_of, take_while};

use super::Problem;

type Input<'i> = LocatingSlice<&'i str>;

/// A part of an expression, and the byte at which it begins.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Node {
    pub(super) at: usize,
    pub(super) kind: Kind,
}

#[derive(Debug, Clone, PartialEq)]
pub(super) enum Kind {
    Number(f64),
    Text(String),
    /// `${name}`
    Name(String),
    Call(String, Vec<Node>),
    Negate(Box<Node>),
    Infix(Operator, Box<(Node, Node)>),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Operator {
    Or,
    And,
    Equal,
    Differs,
    Less,
    AtMost,
    Greater,
    AtLeast,
    Add,
    Subtract,
    Multiply,
    Divide,
    Remainder,
}

/// Longer ones are no conditions that a person could check.
const MAX_LEN: usize = 2_000;
/// Parentheses and signs within each other; each costs a piece of the stack.
const MAX_DEPTH: usize = 32;
/// Operators in one chain, and all that stands within each other.
const MAX_TREE: usize = 100;

pub(super) fn parse(text: &str) -> Result<Node, (usize, Problem)> {
    check_size(text)?;
    let node = delimited(multispace0, node, multispace0)
        .parse(LocatingSlice::new(text))
        .map_err(|error| {
            let expected = error.inner().to_string();
            let what = if expected.is_empty() {
                "a value, an operator or the end is expected here".to_owned()
            } else {
                expected
            };
            let strange = strange(text, error.offset());
            let what = strange.map_or(what.clone(), |strange| {
                format!("{what}; there is {strange}")
            });
            (error.offset(), Problem::Syntax { what })
        })?;
    check_depth(&node)?;
    Ok(node)
}

/// What an office's programs make of what somebody types, and nobody sees.
fn strange(text: &str, at: usize) -> Option<String> {
    let (before, rest) = text.split_at_checked(at)?;
    let c = rest.chars().next()?;
    let is_in_a_name = before.ends_with("${") || rest.trim_start().starts_with('}');
    let name = match c {
        '\u{A0}' | '\u{202F}' | '\u{2007}' => "a hard space; write an ordinary one",
        '\u{200B}'..='\u{200F}'
        | '\u{202A}'..='\u{202E}'
        | '\u{2060}'..='\u{2069}'
        | '\u{FEFF}' => "a character that can't be seen; take it away",
        '‘' | '’' | '‚' | '“' | '”' | '„' | '«' | '»' => "a typographic quote; use '",
        '–' | '—' | '−' => "a dash; use -",
        '×' => "a sign of its own; use *",
        '≤' => "a sign of its own; use <=",
        '≥' => "a sign of its own; use >=",
        '≠' => "a sign of its own; use !=",
        ' ' | '\t' | '\n' if is_in_a_name => "a blank, which does not belong here: ${item}",
        c if !c.is_ascii() => "a letter that names don't have",
        _ => return None,
    };
    Some(format!("{name} (U+{:04X})", u32::from(c)))
}

/// A chain of operators is a tree as deep as it is long, and whatever looks at it goes down to its end.
fn check_depth(node: &Node) -> Result<(), (usize, Problem)> {
    let mut waiting = vec![(node, 1)];
    while let Some((node, depth)) = waiting.pop() {
        if depth > MAX_TREE {
            return Err((node.at, Problem::TooDeep));
        }
        let below: Vec<&Node> = match &node.kind {
            Kind::Number(_) | Kind::Text(_) | Kind::Name(_) => Vec::new(),
            Kind::Call(_, given) => given.iter().collect(),
            Kind::Negate(inner) => vec![inner],
            Kind::Infix(_, sides) => vec![&sides.0, &sides.1],
        };
        waiting.extend(below.into_iter().map(|node| (node, depth + 1)));
    }
    Ok(())
}

fn check_size(text: &str) -> Result<(), (usize, Problem)> {
    if text.len() > MAX_LEN {
        return Err((0, Problem::TooLong));
    }
    let (mut open, mut signs, mut quote) = (0_usize, 0_usize, None);
    for (at, character) in text.char_indices() {
        // What stands in quotes opens and closes nothing.
        if quote.is_some() || matches!(character, '\'' | '"') {
            quote = match quote {
                None => Some(character),
                Some(own) if own == character => None,
                Some(own) => Some(own),
            };
            continue;
        }
        match character {
            '(' => open += 1,
            ')' => open = open.saturating_sub(1),
            _ => {}
        }
        signs = match character {
            '-' => signs + 1,
            character if character.is_whitespace() => signs,
            _ => 0,
        };
        if open > MAX_DEPTH || signs > MAX_DEPTH {
            return Err((at, Problem::TooDeep));
        }
    }
    Ok(())
}

fn node(input: &mut Input<'_>) -> ModalResult<Node> {
    expression(operand)
        .prefix(|input: &mut Input<'_>| {
            terminated('-', multispace0).parse_next(input)?;
            Ok(Prefix(7, |_: &mut Input<'_>, node: Node| {
                let at = node.at;
                let kind = Kind::Negate(Box::new(node));
                Ok(Node { at, kind })
            }))
        })
        .infix(infix)
        .parse_next(input)
}

/// `or`, `and`, equality, order, sum, product: each binds more tightly than the one before.
fn infix<'i>(
    input: &mut Input<'i>,
) -> ModalResult<Infix<Input<'i>, Node, winnow::error::ErrMode<ContextError>>> {
    macro_rules! left {
        ($power:literal, $operator:ident) => {
            Infix::Left($power, |_, left, right| {
                Ok(Node::infix(Operator::$operator, left, right))
            })
        };
    }
    let begins = |c: char| c.is_alphanumeric() || "$'\"(-".contains(c);
    let goes_on = cut_err(peek(one_of(begins)).context(expected(A_VALUE)));
    delimited(
        multispace0,
        alt((
            word("or").map(|()| left!(1, Or)),
            word("and").map(|()| left!(2, And)),
            "!=".map(|_| left!(3, Differs)),
            "=".map(|_| left!(3, Equal)),
            "<=".map(|_| left!(4, AtMost)),
            "<".map(|_| left!(4, Less)),
            ">=".map(|_| left!(4, AtLeast)),
            ">".map(|_| left!(4, Greater)),
            alt((
                "+".map(|_| left!(5, Add)),
                "-".map(|_| left!(5, Subtract)),
                "*".map(|_| left!(6, Multiply)),
                word("div").map(|()| left!(6, Divide)),
                word("mod").map(|()| left!(6, Remainder)),
            )),
        )),
        (multispace0, goes_on),
    )
    .parse_next(input)
}

fn operand(input: &mut Input<'_>) -> ModalResult<Node> {
    let at = input.current_token_start();
    let kind = alt((
        number,
        text,
        name,
        call,
        group,
        fail.context(expected(A_VALUE)),
    ))
    .parse_next(input)?;
    Ok(match kind {
        Operand::Whole(node) => node,
        Operand::Kind(kind) => Node { at, kind },
    })
}

/// Parentheses leave no trace but the order.
enum Operand {
    Whole(Node),
    Kind(Kind),
}

const A_VALUE: &str = "a value, such as ${item}, 'choice', 3 or not(…)";

fn expected(what: &'static str) -> StrContext {
    StrContext::Expected(StrContextValue::Description(what))
}

fn number(input: &mut Input<'_>) -> ModalResult<Operand> {
    (digit1, opt(('.', digit1)))
        .take()
        .parse_to()
        .map(|number| Operand::Kind(Kind::Number(number)))
        .parse_next(input)
}

fn text(input: &mut Input<'_>) -> ModalResult<Operand> {
    let closed = |quote: char, name: &'static str| {
        let inside = take_while(0.., move |c| c != quote);
        let end = cut_err(quote).context(expected(name));
        delimited(quote, inside, end)
    };
    alt((closed('\'', "the closing '"), closed('"', "the closing \"")))
        .map(|text: &str| Operand::Kind(Kind::Text(text.to_owned())))
        .parse_next(input)
}

fn name(input: &mut Input<'_>) -> ModalResult<Operand> {
    let inside = take_while(1.., |c: char| c.is_alphanumeric() || "_-.".contains(c));
    let name = (inside, '}').context(expected("a name and }"));
    preceded("${", cut_err(name))
        .map(|(name, _): (&str, char)| Operand::Kind(Kind::Name(name.to_owned())))
        .parse_next(input)
}

fn call(input: &mut Input<'_>) -> ModalResult<Operand> {
    let function = take_while(1.., |c: char| c.is_ascii_lowercase() || c == '-');
    let function: &str = terminated(function, (multispace0, '(')).parse_next(input)?;
    let comma = (multispace0, ',', multispace0);
    let given: Vec<Node> = preceded(multispace0, separated(0.., node, comma)).parse_next(input)?;
    close(input)?;
    Ok(Operand::Kind(Kind::Call(function.to_owned(), given)))
}

fn group(input: &mut Input<'_>) -> ModalResult<Operand> {
    ('(', multispace0).parse_next(input)?;
    let inner = cut_err(node).parse_next(input)?;
    close(input)?;
    Ok(Operand::Whole(inner))
}

fn close(input: &mut Input<'_>) -> ModalResult<()> {
    let close = (multispace0, ')').void();
    cut_err(close.context(expected("an operator or )"))).parse_next(input)
}

fn word<'i>(word: &'static str) -> impl ModalParser<Input<'i>, (), ContextError> {
    let goes_on = one_of(|c: char| c.is_alphanumeric() || c == '-' || c == '_');
    (word, not(goes_on)).void()
}

impl Node {
    fn infix(operator: Operator, left: Self, right: Self) -> Self {
        Self {
            at: left.at,
            kind: Kind::Infix(operator, Box::new((left, right))),
        }
    }
}
