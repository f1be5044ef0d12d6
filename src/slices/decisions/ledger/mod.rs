//! I22: who was asked, how, whether it arrived, who was reminded and who answered.
