//! What was read lately, kept in the process for as long as the database stands as it stood.
//!
//! PostgreSQL says itself which transactions a reader sees (`pg_current_snapshot`): as long as that has not changed,
//! nothing that anybody committed since could be seen either, whichever process wrote it, and an answer that was read
//! before is the answer. Nothing has to be told to forget, and nothing can be forgotten to be told. Any write at all, a
//! session's too, ends what is kept; that costs one reading, never a wrong word.
//!
//! Kept for one reader under one hat: whoever keeps something names in the key everything on which it depends.
use std::any::Any;
use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

/// More readers than a network has at one time; beyond that all of it is forgotten.
const MOST: usize = 256;

/// How the database stood when something was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stand(String);

impl Stand {
    /// As `pg_current_snapshot` told it: before what is to be kept is read, so that nothing older is kept under it.
    pub fn told(snapshot: String) -> Self {
        Self(snapshot)
    }
}

#[derive(Debug)]
struct Kept {
    stand: Stand,
    answer: Arc<dyn Any + Send + Sync>,
}

/// Cheap to clone: all clones are one memory.
#[derive(Clone, Debug, Default)]
pub struct Memory(Arc<Mutex<HashMap<String, Kept>>>);

impl Memory {
    /// What was kept under this key, if the database still stands so.
    pub fn find<T: Any + Send + Sync>(&self, key: &str, stand: &Stand) -> Option<Arc<T>> {
        let kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let found = kept.get(key).filter(|kept| kept.stand == *stand)?;
        Arc::clone(&found.answer).downcast().ok()
    }

    pub fn keep<T: Any + Send + Sync>(&self, key: String, stand: Stand, answer: &Arc<T>) {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if kept.len() >= MOST && !kept.contains_key(&key) {
            kept.clear();
        }
        let answer: Arc<dyn Any + Send + Sync> = answer.clone();
        kept.insert(key, Kept { stand, answer });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stand(words: &str) -> Stand {
        Stand(words.to_owned())
    }

    #[test]
    fn what_was_read_holds_while_the_database_stands_so() {
        let memory = Memory::default();
        memory.keep("a desk".to_owned(), stand("7:9:"), &Arc::new(3_u8));
        assert_eq!(
            memory.find::<u8>("a desk", &stand("7:9:")).as_deref(),
            Some(&3)
        );
        assert!(memory.find::<u8>("a desk", &stand("7:9:7")).is_none());
        assert!(
            memory
                .find::<u8>("another's desk", &stand("7:9:"))
                .is_none()
        );
        memory.keep("a desk".to_owned(), stand("9:9:"), &Arc::new(4_u8));
        assert!(memory.find::<u8>("a desk", &stand("7:9:")).is_none());
    }

    #[test]
    fn the_memory_stays_small() {
        let memory = Memory::default();
        for number in 0..=2 * MOST {
            memory.keep(number.to_string(), stand("7:9:"), &Arc::new(number));
            assert!(memory.0.lock().unwrap().len() <= MOST);
        }
        let last = (2 * MOST).to_string();
        assert!(memory.find::<usize>(&last, &stand("7:9:")).is_some());
    }
}
