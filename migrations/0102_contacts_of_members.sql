-- R6: when somebody last spoke for each member.
create index event_of_a_member on event (organisation_id, at desc) where hat in ('focal_point', 'alternate');
-- When each member was last together with stakeholders is found by its parties (0098), when it was last represented by its lines (0005).
