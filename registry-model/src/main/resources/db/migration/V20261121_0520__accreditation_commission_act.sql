-- The act is printed on certificates in three languages, so it names number and day only. That the quorum is a proposal is told in docs/users/commission.md.
UPDATE accreditation_commission SET act = '№ 516, 01.11.2018' WHERE id = 1;
