//! Giving an expression its types: every name known, every value where its type fits, every choice
//! one that can be given. What comes out can be evaluated without a thought of errors.

use super::parse::{Kind, Node, Operator, parse};
use super::{Arithmetic, Number, Order, Problem, Text, Truth};

/// What a name stands for.
pub(crate) enum Known<'a> {
    /// An item with one choice.
    Single(usize, &'a [String]),
    /// An item with several.
    Multiple(usize, &'a [String]),
    /// An item that is a number.
    Number(usize),
    /// An item that asks nothing.
    Note,
    /// A score.
    Score(usize),
}

/// A name that an expression uses, and where.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Use {
    Item(usize),
    Score(usize),
}

type Found<T> = Result<T, (usize, Problem)>;

/// Reads a condition, with the names it uses.
pub(crate) fn truth<'a>(
    text: &str,
    find: &dyn Fn(&str) -> Option<Known<'a>>,
) -> Found<(Truth, Vec<(usize, Use)>)> {
    let mut checker = Checker::new(find);
    let truth = checker.truth(&parse(text)?)?;
    Ok((truth, checker.uses))
}

/// Reads a score, with the names it uses.
pub(crate) fn number<'a>(
    text: &str,
    find: &dyn Fn(&str) -> Option<Known<'a>>,
) -> Found<(Number, Vec<(usize, Use)>)> {
    let mut checker = Checker::new(find);
    let number = checker.number(&parse(text)?)?;
    Ok((number, checker.uses))
}

enum Typed<'a> {
    Truth(Truth),
    Number(Number),
    /// With the choices that it can be, where it is an item's.
    Text(Text, Option<&'a [String]>),
    /// What was chosen of several.
    Choices(usize, &'a [String]),
}

impl Typed<'_> {
    fn name(&self) -> &'static str {
        match self {
            Self::Truth(_) => "a condition",
            Self::Number(_) => "a number",
            Self::Text(..) => "a choice or text",
            Self::Choices(..) => "an item with several choices; ask selected() of it",
        }
    }
}

struct Checker<'a, 'f> {
    find: &'f dyn Fn(&str) -> Option<Known<'a>>,
    uses: Vec<(usize, Use)>,
}

impl<'a, 'f> Checker<'a, 'f> {
    fn new(find: &'f dyn Fn(&str) -> Option<Known<'a>>) -> Self {
        let uses = Vec::new();
        Self { find, uses }
    }

    fn truth(&mut self, node: &Node) -> Found<Truth> {
        match self.typed(node)? {
            Typed::Truth(truth) => Ok(truth),
            other => Err(mismatch(node, "a condition", &other)),
        }
    }

    fn number(&mut self, node: &Node) -> Found<Number> {
        match self.typed(node)? {
            Typed::Number(number) => Ok(number),
            other => Err(mismatch(node, "a number", &other)),
        }
    }

    fn typed(&mut self, node: &Node) -> Found<Typed<'a>> {
        Ok(match &node.kind {
            Kind::Number(value) => Typed::Number(Number::Value(*value)),
            Kind::Text(text) => Typed::Text(Text::Value(text.clone()), None),
            Kind::Name(name) => self.name(node, name)?,
            Kind::Negate(inner) => Typed::Number(Number::Negate(Box::new(self.number(inner)?))),
            Kind::Infix(operator, sides) => self.infix(*operator, &sides.0, &sides.1)?,
            Kind::Call(function, given) => self.call(node, function, given)?,
        })
    }

    fn name(&mut self, node: &Node, name: &str) -> Found<Typed<'a>> {
        let problem = |problem| Err((node.at, problem));
        let name = || name.to_owned();
        let (used, typed) = match (self.find)(&name()) {
            None => return problem(Problem::UnknownName { name: name() }),
            Some(Known::Note) => return problem(Problem::Note { name: name() }),
            Some(Known::Single(place, choices)) => (
                Use::Item(place),
                Typed::Text(Text::Item(place), Some(choices)),
            ),
            Some(Known::Multiple(place, choices)) => {
                (Use::Item(place), Typed::Choices(place, choices))
            }
            Some(Known::Number(place)) => (Use::Item(place), Typed::Number(Number::Item(place))),
            Some(Known::Score(place)) => (Use::Score(place), Typed::Number(Number::Score(place))),
        };
        self.uses.push((node.at, used));
        Ok(typed)
    }

    fn infix(&mut self, operator: Operator, left: &Node, right: &Node) -> Found<Typed<'a>> {
        let arithmetic = match operator {
            Operator::Or => {
                let both = (self.truth(left)?, self.truth(right)?);
                return Ok(Typed::Truth(Truth::Or(Box::new(both))));
            }
            Operator::And => {
                let both = (self.truth(left)?, self.truth(right)?);
                return Ok(Typed::Truth(Truth::And(Box::new(both))));
            }
            Operator::Equal => return Ok(Typed::Truth(self.equal(left, right)?)),
            Operator::Differs => {
                let equal = self.equal(left, right)?;
                return Ok(Typed::Truth(Truth::Not(Box::new(equal))));
            }
            Operator::Less => return self.compare(Order::Less, left, right),
            Operator::AtMost => return self.compare(Order::AtMost, left, right),
            Operator::Greater => return self.compare(Order::Greater, left, right),
            Operator::AtLeast => return self.compare(Order::AtLeast, left, right),
            Operator::Add => Arithmetic::Add,
            Operator::Subtract => Arithmetic::Subtract,
            Operator::Multiply => Arithmetic::Multiply,
            Operator::Divide => Arithmetic::Divide,
            Operator::Remainder => Arithmetic::Remainder,
        };
        let sides = Box::new((self.number(left)?, self.number(right)?));
        Ok(Typed::Number(Number::Arithmetic(arithmetic, sides)))
    }

    fn compare(&mut self, order: Order, left: &Node, right: &Node) -> Found<Typed<'a>> {
        let sides = Box::new((self.number(left)?, self.number(right)?));
        Ok(Typed::Truth(Truth::Compare(order, sides)))
    }

    /// Two numbers, two texts, or anything that can be answered with the empty text: was it?
    fn equal(&mut self, left: &Node, right: &Node) -> Found<Truth> {
        let sides = (self.typed(left)?, self.typed(right)?);
        Ok(match sides {
            (Typed::Number(left), Typed::Number(right)) => {
                Truth::Compare(Order::Equal, Box::new((left, right)))
            }
            (Typed::Number(number), empty) | (empty, Typed::Number(number)) if is_empty(&empty) => {
                Truth::Missing(number)
            }
            (Typed::Choices(place, _), empty) | (empty, Typed::Choices(place, _))
                if is_empty(&empty) =>
            {
                let sides = (Number::Count(place), Number::Value(0.0));
                Truth::Compare(Order::Equal, Box::new(sides))
            }
            (Typed::Text(own, choices), Typed::Text(other, others)) => {
                check_choice(right, choices, &other)?;
                check_choice(left, others, &own)?;
                Truth::Same(Box::new((own, other)))
            }
            (Typed::Text(..), other) => return Err(mismatch(right, "a choice or text", &other)),
            (Typed::Number(_), other) => return Err(mismatch(right, "a number", &other)),
            (other, _) => return Err(mismatch(left, "a number, a choice or text", &other)),
        })
    }

    fn call(&mut self, node: &Node, function: &str, given: &[Node]) -> Found<Typed<'a>> {
        let arguments = |name, takes| {
            let given = given.len();
            Err((node.at, Problem::Arguments { name, takes, given }))
        };
        match (function, given) {
            ("not", [inner]) => Ok(Typed::Truth(Truth::Not(Box::new(self.truth(inner)?)))),
            ("not", _) => arguments("not", 1),
            ("selected", [item, choice]) => self.selected(item, choice),
            ("selected", _) => arguments("selected", 2),
            ("count-selected", [item]) => match self.typed(item)? {
                Typed::Choices(place, _) => Ok(Typed::Number(Number::Count(place))),
                other => Err(mismatch(item, "an item with several choices", &other)),
            },
            ("count-selected", _) => arguments("count-selected", 1),
            ("if", [condition, then, otherwise]) => self.either(condition, then, otherwise),
            ("if", _) => arguments("if", 3),
            ("coalesce", [first, second]) => self.coalesce(first, second),
            ("coalesce", _) => arguments("coalesce", 2),
            _ => Err((
                node.at,
                Problem::UnknownFunction {
                    name: function.to_owned(),
                },
            )),
        }
    }

    fn selected(&mut self, item: &Node, choice: &Node) -> Found<Typed<'a>> {
        let Kind::Text(wanted) = &choice.kind else {
            let found = self.typed(choice)?;
            return Err(mismatch(choice, "a choice in quotes", &found));
        };
        let text = Text::Value(wanted.clone());
        match self.typed(item)? {
            Typed::Choices(place, choices) => {
                check_choice(choice, Some(choices), &text)?;
                Ok(Typed::Truth(Truth::Selected(place, wanted.clone())))
            }
            Typed::Text(own, choices @ Some(_)) => {
                check_choice(choice, choices, &text)?;
                Ok(Typed::Truth(Truth::Same(Box::new((own, text)))))
            }
            other => Err(mismatch(item, "an item with choices", &other)),
        }
    }

    fn either(&mut self, condition: &Node, then: &Node, otherwise: &Node) -> Found<Typed<'a>> {
        let condition = self.truth(condition)?;
        let sides = (self.typed(then)?, self.typed(otherwise)?);
        Ok(match sides {
            (Typed::Truth(then), Typed::Truth(otherwise)) => {
                Typed::Truth(Truth::If(Box::new((condition, then, otherwise))))
            }
            (Typed::Number(then), Typed::Number(otherwise)) => {
                Typed::Number(Number::If(Box::new((condition, then, otherwise))))
            }
            (Typed::Text(then, _), Typed::Text(otherwise, _)) => {
                Typed::Text(Text::If(Box::new((condition, then, otherwise))), None)
            }
            (then, found) => return Err(mismatch(otherwise, then.name(), &found)),
        })
    }

    fn coalesce(&mut self, first: &Node, second: &Node) -> Found<Typed<'a>> {
        let sides = (self.typed(first)?, self.typed(second)?);
        Ok(match sides {
            (Typed::Number(first), Typed::Number(second)) => {
                Typed::Number(Number::Coalesce(Box::new((first, second))))
            }
            (Typed::Text(first, _), Typed::Text(second, _)) => {
                Typed::Text(Text::Coalesce(Box::new((first, second))), None)
            }
            (Typed::Number(_), found) => return Err(mismatch(second, "a number", &found)),
            (Typed::Text(..), found) => return Err(mismatch(second, "a choice or text", &found)),
            (found, _) => return Err(mismatch(first, "a number, a choice or text", &found)),
        })
    }
}

fn is_empty(typed: &Typed<'_>) -> bool {
    matches!(typed, Typed::Text(Text::Value(text), _) if text.is_empty())
}

/// A written text that is held against an item must be one of its choices, or empty.
fn check_choice(node: &Node, choices: Option<&[String]>, text: &Text) -> Found<()> {
    match (choices, text) {
        (Some(choices), Text::Value(choice)) if !choice.is_empty() && !choices.contains(choice) => {
            let choice = choice.clone();
            let choices = choices.join(", ");
            Err((node.at, Problem::UnknownChoice { choice, choices }))
        }
        _ => Ok(()),
    }
}

fn mismatch(node: &Node, expected: &'static str, found: &Typed<'_>) -> (usize, Problem) {
    let found = found.name();
    (node.at, Problem::Type { expected, found })
}
