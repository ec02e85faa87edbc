/** The words of the screens of an organising authority, where they are not those of an employer. */
export const authority = {
  'new.authority.hoursBefore': 'The workload before the break was ({unit}):',
  'new.authority.hoursFull': 'A full workload is ({unit}):',
  'new.authority.hoursDuring': 'The workload during the break will be ({unit}):',
  'new.authority.multipleEmployers': 'Several employers, or two Communities?',
  'new.authority.dropped': 'The workload given up is {hours}.',
  'new.authority.typeNiss':
    'As organising authority do not use the Dimona list: type the national registration number of the employee.',
  'confirmation.authority': 'Organising authority: {number}.',
  'help.follow.capacity':
    'capacity in which it was filed, employer or organizingAuthority; both where both are named (default: that of the profile, else both)',
  'follow.capacityOfProfile':
    'Shown is what was filed as: {capacity}, the capacity of the profile. With --capacity employer,organizingAuthority you see both.',
  'tickets.school': 'School',
  'tickets.capacity': 'Capacity',
  'board.school': 'school {number}',
} as const;
