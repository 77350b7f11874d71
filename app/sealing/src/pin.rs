//! The administrator's PIN on a tablet: kept as an Argon2id hash (PHC string), which tells it to nobody who reads the
//! tablet's files. How often it may be tried is for who asks.

use argon2::password_hash::phc::PasswordHash;
use argon2::password_hash::{CustomizedPasswordHasher as _, Error, PasswordVerifier as _};
use argon2::{Algorithm, Argon2, Params, Version};

use crate::primitives::{Random, RandomError};

/// Less than for a key file: the tablet's smallest process does it, beside a window.
const MEMORY_KIB: u32 = 64 * 1024;
const PASSES: u32 = 3;
const LANES: u32 = 1;

/// Why a PIN was not kept or checked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PinError {
    /// What is kept is no such hash.
    #[error("what is kept of the PIN is damaged; set the PIN again")]
    Damaged,
    /// The memory that Argon2 asks for is not there.
    #[error("not enough memory to check the PIN; try again")]
    Memory,
    /// No salt could be drawn.
    #[error(transparent)]
    Random(#[from] RandomError),
}

/// What is kept of a PIN.
///
/// # Errors
/// When memory or randomness is missing.
pub fn protect_pin(pin: &str, random: &dyn Random) -> Result<String, PinError> {
    let mut salt = [0; 16];
    random.fill(&mut salt)?;
    let params = Params::new(MEMORY_KIB, PASSES, LANES, None).map_err(|_| PinError::Damaged)?;
    let (algorithm, version) = (Algorithm::Argon2id, Version::V0x13);
    let argon2 = Argon2::new(algorithm, version, params.clone());
    let hash = argon2.hash_password_with_params(pin.as_bytes(), &salt, params);
    Ok(hash.map_err(|_| PinError::Memory)?.to_string())
}

/// Whether this is the PIN of which that was kept.
///
/// # Errors
/// When what was kept is damaged.
pub fn is_pin(kept: &str, pin: &str) -> Result<bool, PinError> {
    let hash = PasswordHash::new(kept).map_err(|_| PinError::Damaged)?;
    // The figures are those of the hash, and no file may ask for more memory than today's.
    let params = Params::try_from(&hash).map_err(|_| PinError::Damaged)?;
    if params.m_cost() > MEMORY_KIB || params.t_cost() > PASSES {
        return Err(PinError::Damaged);
    }
    match Argon2::default().verify_password(pin.as_bytes(), &hash) {
        Ok(()) => Ok(true),
        Err(Error::PasswordInvalid) => Ok(false),
        Err(_) => Err(PinError::Memory),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::SystemRandom;

    #[test]
    fn a_pin_is_known_again_and_what_is_kept_tells_it_to_nobody() {
        let kept = protect_pin("264859", &SystemRandom).unwrap();
        assert!(
            kept.starts_with("$argon2id$v=19$m=65536,t=3,p=1$"),
            "{kept}"
        );
        assert!(!kept.contains("264859"));
        assert_eq!(is_pin(&kept, "264859"), Ok(true));
        assert_eq!(is_pin(&kept, "264858"), Ok(false));
        assert_eq!(is_pin(&kept, ""), Ok(false));
        let again = protect_pin("264859", &SystemRandom).unwrap();
        assert_ne!(kept, again, "the same PIN is not seen to be the same");
    }

    #[test]
    fn rubbish_and_greed_are_refused() {
        for kept in [
            "",
            "264859",
            "$argon2id$v=19$m=1073741824,t=3,p=1$c2FsdHNhbHRzYWx0$aGFzaGhhc2hoYXNoaGFzaA",
        ] {
            assert_eq!(is_pin(kept, "264859"), Err(PinError::Damaged), "{kept}");
        }
    }
}
