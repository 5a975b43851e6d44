-- What the bookmark Doensessie lists, asked of SQLite in one statement: the rules written out by hand.
-- Asked with :ogsm, :on, :since (the day of the previous session), :closed (its end), :previous (its id),
-- :reported (the day of the last session closed before :on), :recent (the day before which a report is old).
WITH
maybe (id) AS (
    SELECT id FROM action WHERE status = 'doing'
    UNION ALL
    SELECT id FROM action WHERE status = 'todo' AND coalesce(start, deadline) < :on
    UNION ALL
    SELECT id FROM action WHERE status = 'completed' AND completed IS NULL
    UNION ALL
    SELECT id FROM action WHERE status = 'completed' AND completed BETWEEN :since AND :on
    UNION ALL
    SELECT id FROM action WHERE marked_completed > :closed AND completed < :since
    UNION ALL
    SELECT agenda.item_id FROM agenda JOIN action ON action.id = agenda.item_id
    WHERE agenda.session_id = :previous AND agenda.section = 'check'
        AND agenda.state NOT IN ('verified', 'reopened') AND completed < :since
        AND NOT coalesce(marked_completed > :closed, 0)
)
SELECT
    action.id, item.code, item.title, person.name, parent.code, action.status,
    newest.light, newest.date, action.start, action.deadline, action.completed,
    coalesce(newest.progress, (
        SELECT progress FROM report WHERE item_id = action.id AND date <= :on AND progress IS NOT NULL
        ORDER BY date DESC, id DESC LIMIT 1
    )),
    (SELECT count(*) FROM move WHERE item_id = action.id AND "on" <= :on),
    (SELECT total(julianday(new) - julianday(old)) FROM move WHERE item_id = action.id AND "on" <= :on),
    (
        SELECT group_concat(code) FROM (
            SELECT strategy.code
            FROM action_strategy AS under JOIN item AS strategy ON strategy.id = under.strategy_id
            WHERE under.action_id = action.id AND NOT strategy.archived ORDER BY under.place, under.id
        )
    ),
    CASE
        WHEN action.status = 'completed' THEN 'check'
        WHEN newest.light IN ('red', 'orange') THEN 'decide'
        ELSE 'unknown'
    END,
    coalesce(CASE WHEN newest.light IN ('red', 'orange') THEN newest.light = (
        SELECT light FROM report WHERE item_id = action.id AND date <= :on
        ORDER BY date DESC, id DESC LIMIT 1 OFFSET 1
    ) AND newest.light = (
        SELECT light FROM report WHERE item_id = action.id AND date <= :on
        ORDER BY date DESC, id DESC LIMIT 1 OFFSET 2
    ) END, 0),
    EXISTS (
        SELECT 1 FROM agenda WHERE session_id = :previous AND item_id = action.id
            AND state NOT IN ('decided', 'discussed', 'verified', 'reopened')
    )
FROM maybe
JOIN action ON action.id = maybe.id
JOIN item ON item.id = action.id
LEFT JOIN report AS newest ON newest.id = (
    SELECT id FROM report WHERE item_id = action.id AND date <= :on ORDER BY date DESC, id DESC LIMIT 1
)
LEFT JOIN person ON person.id = item.owner_id
LEFT JOIN item AS parent ON parent.id = action.parent_id
WHERE +item.ogsm_id = :ogsm AND NOT item.archived AND CASE
    WHEN action.status = 'completed' THEN NOT EXISTS (
        SELECT 1 FROM verification JOIN session ON session.id = verification.session_id
        WHERE verification.item_id = action.id AND verdict = 'verified' AND NOT ended
            AND verification.completed IS action.completed AND session.status = 'closed'
    )
    ELSE newest.light IS NULL OR newest.light <> 'green' OR NOT EXISTS (
        SELECT 1 FROM report
        WHERE item_id = action.id AND date <= :on AND NOT in_session AND (date > :reported OR date > :recent)
    )
END
